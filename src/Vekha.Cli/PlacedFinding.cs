using Vekha.Documents.Blocks;
using Vekha.Documents.Findings;

namespace Vekha.Cli;

/// <summary>A finding with its place in the printed text.</summary>
/// <param name="Page">null where the text does not tell its pages, <paramref name="Lines"/> where the place is no row.</param>
internal sealed record PlacedFinding(Finding Finding, int? Page, LineSpan? Lines)
{
    public static IReadOnlyList<PlacedFinding> Of(OpenedAct act) =>
        [.. act.Reading.Findings.OrderBy(finding => finding.Severity).Select(finding => Of(finding, act))];

    private static PlacedFinding Of(Finding finding, OpenedAct act)
    {
        var lines = LinesOf(finding.Where, act.Reading.Places);
        return new(finding, lines is { } printed ? act.Pages.PageOf(printed.First) : null, lines);
    }

    /// <summary>Several rows, «passport plan, 1.1, 1.2», are placed at the first.</summary>
    private static LineSpan? LinesOf(string where, IReadOnlyDictionary<string, LineSpan> places)
    {
        for (var end = where.Length; end > 0; end = where.LastIndexOf(", ", end - 1, StringComparison.Ordinal))
            if (places.TryGetValue(where[..end], out var lines)) return lines;
        return null;
    }
}
