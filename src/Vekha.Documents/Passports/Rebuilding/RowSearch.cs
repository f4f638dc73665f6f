using Vekha.Documents.Passports.Tables;

namespace Vekha.Documents.Passports.Rebuilding;

/// <summary>Finds the cells of a row band by band: the cheapest way through all bands, values that other rows have too being likelier.</summary>
internal sealed class RowSearch(IReadOnlyList<Column> columns, IReadOnlyList<ColumnHabits> habits, CellCost cost, WordStock stock, int usualLength)
{
    private const int WaysAtOnePlace = 6;
    private const int WaysOfRest = 24;
    private const int WaysAfterBand = 10;

    private readonly BandSearch search = new(columns, habits, cost, usualLength);

    /// <param name="own">The cells read for this row before, as texts; they do not count as seen elsewhere.</param>
    public RowCells Cells(IReadOnlyList<Band> bands, IReadOnlyList<string> own)
    {
        List<RowCells> ways = [RowCells.Empty(columns.Count)];
        for (var i = 0; i < bands.Count; i++)
        {
            var (band, isFirst, isLast) = (bands[i], i == 0, i == bands.Count - 1);
            var through = ways.SelectMany(way => search.Through(band, way, isFirst, isLast, isFirst ? WaysAtOnePlace : WaysOfRest)).OrderBy(way => way.Cost);
            ways = [.. isLast ? through : through.Take(WaysAfterBand)];
        }
        return Best(ways, own);
    }

    private RowCells Best(List<RowCells> ways, IReadOnlyList<string> own)
    {
        var seen = new Dictionary<(int Column, int Pieces), double>();
        var best = ways.Select(way => (Way: way, Cost: way.Cost - Familiar(way, own, seen))).OrderBy(way => way.Cost).Take(2).ToList();
        return best.Count switch
        {
            0 => RowCells.Empty(columns.Count),
            1 => best[0].Way with { Lead = double.MaxValue },
            _ => best[0].Way with { Lead = best[1].Cost - best[0].Cost },
        };
    }

    /// <summary>What values that other rows have too speak for a way.</summary>
    private double Familiar(RowCells row, IReadOnlyList<string> own, Dictionary<(int, int), double> seen)
    {
        var total = 0.0;
        for (var i = 1; i < columns.Count - 1; i++)
        {
            if (columns[i].Content is not (ColumnContent.Words or ColumnContent.Persons) || row.Cells[i].Count == 0) continue;
            var key = (i, Key(row.Cells[i]));
            if (!seen.TryGetValue(key, out var familiar)) seen[key] = familiar = Familiar(i, row.Cells[i], own);
            total += familiar;
        }
        return total;
    }

    private double Familiar(int column, IReadOnlyList<Piece> pieces, IReadOnlyList<string> own)
    {
        if (!habits[column].KnowsValues) return 0;
        var elsewhere = habits[column].Elsewhere(Piece.Joined(pieces, stock), own.Count > column ? own[column] : "");
        return elsewhere > 0 ? 3 + 0.5 * Math.Log2(1 + elsewhere) : 0;
    }

    private static int Key(IReadOnlyList<Piece> pieces)
    {
        var key = new HashCode();
        foreach (var piece in pieces)
        {
            key.Add(piece.Band);
            key.Add(piece.Start);
            key.Add(piece.End);
        }
        return key.ToHashCode();
    }
}
