namespace Vekha.Documents.Passports.Rebuilding;

/// <summary>Values that other rows also have, for the cells of one row as far as it has been read.</summary>
/// <param name="own">What an earlier pass read for this row; it does not count as seen elsewhere.</param>
internal sealed class FamiliarCells(TableSoFar table, RowCells row, IReadOnlyList<string> own)
{
    private readonly string[] before = [.. Enumerable.Range(0, table.Columns.Length).Select(row.Spelt)];

    /// <summary>Such values that the words at a place spell or complete: where they end, and how much they speak for the cell.</summary>
    public void Find(int column, Band band, int word, List<(int End, double Worth)> found)
    {
        found.Clear();
        var begun = before[column];
        foreach (var (value, times) in table.Columns[column].Values.With(begun.Length > 0 ? begun[0] : band.Words[word][0]))
            if (Elsewhere(column, value, times) is > 0 and var elsewhere && value.Length > begun.Length && value.StartsWith(begun, StringComparison.Ordinal) && band.EndOf(value.AsSpan(begun.Length), word) is { } end
                && (band.IsLineStart(end) || band.LineOf(end) == band.LineOf(word)))
                found.Add((end, Worth(elsewhere)));
    }

    /// <summary>How much speaks for a cell that is complete with the bands before.</summary>
    public double OfNothingMore(int column)
    {
        if (before[column].Length == 0) return 0;
        foreach (var (value, times) in table.Columns[column].Values.With(before[column][0]))
            if (value == before[column] && Elsewhere(column, value, times) is > 0 and var elsewhere) return Worth(elsewhere);
        return 0;
    }

    private int Elsewhere(int column, string value, int times) => times - (own[column] == value ? 1 : 0);

    private static double Worth(int elsewhere) => 3 + 0.5 * Math.Log2(1 + elsewhere);
}
