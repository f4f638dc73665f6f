using Vekha.Documents.Passports.Tables;

namespace Vekha.Documents.Passports.Rebuilding;

/// <summary>The ways to add one band to a row, cheapest first.</summary>
internal static class BandSearch
{
    public static IEnumerable<RowCells> Ways(TableSoFar table, Band band, BandPosition at, RowCells row, IReadOnlyList<string> own)
    {
        var across = at.IsFirst ? Across(table, band, row) : null;
        var graph = new BandGraph(table, band, at, row, own);
        foreach (var (cost, places) in new CheapestPaths(graph).All())
        {
            if (across is not null && across.Cost <= row.Cost + cost)
            {
                yield return across;
                across = null;
            }
            yield return row.With(band, graph.Bounds(places), row.Cost + cost);
        }
        if (across is not null) yield return across;
    }

    /// <summary>A task has a number, and its name goes across the whole table.</summary>
    private static RowCells? Across(TableSoFar table, Band band, RowCells row)
    {
        var width = table.Columns[1].Width;
        var isWide = band[0].Text.Length > (width > 0 ? width * 1.2 + 5 : table.UsualLength * 1.3);
        if (!isWide || band.Words.Length < 2 || RowLevels.Of(band.Words[0]) is null || HoldsCells(band)) return null;
        var cost = 0.8 + 2 * Enumerable.Range(1, band.Lines - 1).Count(line => band[line].Blank);
        return row.With(band, [0, 1, .. Enumerable.Repeat(band.Words.Length, table.Columns.Length - 1)], row.Cost + cost);
    }

    /// <summary>Days, names with initials, and an amount at the end of a line belong to cells of their own.</summary>
    private static bool HoldsCells(Band band) =>
        band.Shapes.Any(shape => shape is WordShape.Day or WordShape.Initials or WordShape.Mark) || band[0].Shapes[^1] == WordShape.Amount;
}
