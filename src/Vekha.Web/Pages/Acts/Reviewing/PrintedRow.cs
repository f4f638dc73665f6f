using Vekha.Application.Acts;
using Vekha.Documents.Blocks;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Acts.Reviewing;

/// <summary>What was read out of a printed line, for its number to lead there.</summary>
internal sealed record PrintedRow(string Address, string Mark, PrintedPlace Place, string Label)
{
    /// <param name="shown">The lines on the page.</param>
    public static Dictionary<int, PrintedRow> ByLine(ActQuery.View view, PrintedSheet sheet, LineSpan shown)
    {
        var lines = new Dictionary<int, PrintedRow>();
        foreach (var (span, row) in Measures(view, sheet, shown).Concat(OfPassport(view, shown)))
            for (var line = Math.Max(span.First, shown.First); line <= Math.Min(span.Last, shown.Last); line++) lines.TryAdd(line, row);
        return lines;
    }

    private static bool Meet(LineSpan one, LineSpan other) => one.First <= other.Last && other.First <= one.Last;

    private static IEnumerable<(LineSpan, PrintedRow)> Measures(ActQuery.View view, PrintedSheet sheet, LineSpan shown) =>
        from measure in view.Measures
        from lines in new[] { measure.Lines }.OfType<LineSpan>()
        where Meet(lines, shown)
        let mark = ReviewTarget.MarkOf(measure)
        select (lines, new PrintedRow($"/acts/{view.Act.Id}?measure={measure.Id}#{mark}", mark, sheet.PlaceOf(measure, null),
            ActTexts.LineMeasure.With(measure.Measure.Number)));

    private static IEnumerable<(LineSpan, PrintedRow)> OfPassport(ActQuery.View view, LineSpan shown) =>
        from row in view.Act.Passport is { } passport ? PassportRows.All(passport) : []
        where view.Act.Places.TryGetValue(row, out var place) && Meet(place, shown)
        let mark = PassportRows.MarkOf(row)
        select (view.Act.Places[row],
            new PrintedRow($"/acts/{view.Act.Id}?row={Uri.EscapeDataString(row)}#{mark}", mark, PrintedPlace.Of(view.Act.Places[row]),
            ActTexts.LinePassport));
}
