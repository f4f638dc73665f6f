using System.Globalization;
using Vekha.Application.Acts;
using Vekha.Documents.Blocks;
using Vekha.Documents.Plans;
using Vekha.Planning.Editions;

namespace Vekha.Web.Pages.Acts.Reviewing;

/// <summary>What the address of the review screen points at: a measure or one part of it, a finding, or printed lines alone.</summary>
/// <param name="Mark">The id of what is lit on the side of what was read: a measure, or a row of a passport.</param>
public sealed record ReviewTarget(string? Mark, PrintedPlace Place)
{
    public static ReviewTarget Nothing { get; } = new(null, PrintedPlace.None);

    public static ReviewTarget Of(ActQuery.View view, PrintedSheet sheet, ReviewAddress at)
    {
        if (at.Finding is > 0 && at.Finding <= view.Act.Findings.Count)
            return FindingPlace.Of(view, sheet, view.Act.Findings[at.Finding.Value - 1]);
        if (view.Measures.FirstOrDefault(m => m.Id == at.Measure) is { } measure)
            return new(MarkOf(measure), sheet.PlaceOf(measure, Enum.TryParse<MeasurePart>(at.Part, true, out var part) ? part : null));
        if (at.Row is { } row && view.Act.Places.TryGetValue(row, out var printed))
            return new(PassportRows.MarkOf(row), PrintedPlace.Of(printed));
        return at.Lines?.Split('-') is [var first, var last] && int.TryParse(first, out var from) && int.TryParse(last, out var to)
            ? new(null, PrintedPlace.Of(new LineSpan(from, to))) : Nothing;
    }

    public static string MarkOf(ActQuery.MeasureRow measure) => $"measure-{measure.Id}";
}

/// <summary>What stands in the address.</summary>
/// <param name="Part">Of the measure: «deadline».</param>
/// <param name="Row">Of a passport: «passport plan, row 12».</param>
/// <param name="Lines">«12-14»</param>
/// <param name="Finding">Which finding of the act, from 1.</param>
public sealed record ReviewAddress(MeasureId? Measure, string? Part, string? Row, string? Lines, int? Finding);

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
