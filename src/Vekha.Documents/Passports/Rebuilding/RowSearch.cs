namespace Vekha.Documents.Passports.Rebuilding;

/// <summary>Finds the cells of a row band by band: the cheapest way through all bands, values that other rows have too being
/// likelier.</summary>
internal sealed class RowSearch(TableSoFar table)
{
    private const int WaysAfterBand = 6;

    /// <summary>A way that costs so much more cannot be made good by the next band.</summary>
    private const double Hopeless = 5;

    /// <param name="own">The cells an earlier pass read for this row, as they are spelt; they do not count as seen elsewhere.</param>
    public RowCells Cells(IReadOnlyList<Band> bands, IReadOnlyList<string> own)
    {
        List<RowCells> rows = [RowCells.Empty(table.Columns.Length)];
        for (var i = 0; i < bands.Count - 1; i++) rows = Likely(Ways(bands[i], new(i == 0, false), rows, own));
        return Best(Ways(bands[^1], new(bands.Count == 1, true), rows, own));
    }

    private static List<RowCells> Likely(IEnumerable<RowCells> ways)
    {
        var likely = new List<RowCells>();
        foreach (var way in ways.Take(WaysAfterBand))
            if (likely.Count == 0 || way.Cost <= likely[0].Cost + Hopeless) likely.Add(way);
            else break;
        return likely;
    }

    /// <returns>The ways of all rows so far with one more band, cheapest first.</returns>
    private IEnumerable<RowCells> Ways(Band band, BandPosition at, List<RowCells> rows, IReadOnlyList<string> own)
    {
        var heads = new PriorityQueue<IEnumerator<RowCells>, double>();
        foreach (var row in rows)
            if (BandSearch.Ways(table, band, at, row, own).GetEnumerator() is var ways && ways.MoveNext())
                heads.Enqueue(ways, ways.Current.Cost);
        while (heads.TryPeek(out var ways, out _))
        {
            yield return ways.Current;
            if (ways.MoveNext()) heads.DequeueEnqueue(ways, ways.Current.Cost);
            else heads.Dequeue();
        }
    }

    /// <summary>A value known from other rows is one edge of a path and its words are others, so the same cells may come twice.</summary>
    private RowCells Best(IEnumerable<RowCells> ways)
    {
        RowCells? best = null;
        foreach (var way in ways)
        {
            if (best is null) best = way;
            else if (!way.HasSameCells(best)) return best with { Margin = way.Cost - best.Cost };
        }
        return best is null ? RowCells.Empty(table.Columns.Length) : best with { Margin = double.MaxValue };
    }
}
