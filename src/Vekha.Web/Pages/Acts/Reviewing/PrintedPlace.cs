using System.Globalization;
using Vekha.Documents.Blocks;

namespace Vekha.Web.Pages.Acts.Reviewing;

/// <summary>A place in the printed text: lines, and cells of a table where the place is no whole row.</summary>
/// <param name="Cells">«12-4»: the line and which of its cells, from 0.</param>
public sealed record PrintedPlace(IReadOnlyList<LineSpan> Lines, IReadOnlyList<string> Cells)
{
    public static PrintedPlace None { get; } = new([], []);

    public static PrintedPlace Of(params IReadOnlyList<LineSpan> lines) => new(lines, []);

    public bool Shows(int line) => Lines.Any(span => span.First <= line && line <= span.Last);

    /// <summary>The line it is narrowed down to, or the first.</summary>
    public int? Line => Cells.Count > 0 ? int.Parse(Cells[0].Split('-')[0], CultureInfo.InvariantCulture)
        : Lines.Count > 0 ? Lines[0].First : null;

    /// <summary>Where the place begins, as an id on the sheet.</summary>
    public string? Anchor => Line is { } line ? $"line-{line}" : null;

    /// <summary>«12-14 30-31», for the script.</summary>
    public string LineWords => string.Join(' ', Lines.Select(span => $"{span.First}-{span.Last}"));
}
