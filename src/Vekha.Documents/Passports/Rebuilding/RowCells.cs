namespace Vekha.Documents.Passports.Rebuilding;

/// <summary>The pieces of each cell of a row, as far as its bands are read.</summary>
/// <param name="Height">Lines of the highest cell in the last band.</param>
/// <param name="Lead">How much dearer the next way to cut the row is.</param>
internal sealed record RowCells(IReadOnlyList<IReadOnlyList<Piece>> Cells, double Cost, int Height, double Lead = 0)
{
    /// <summary>Ways that differ by less may both be right.</summary>
    private const double Doubt = 0.9;

    private const double Certain = 4;

    public bool IsSure => Lead > Doubt;

    /// <summary>No more that is learned of the columns will change it.</summary>
    public bool IsCertain => Lead > Certain;

    public static RowCells Empty(int columns) => new([.. Enumerable.Repeat<IReadOnlyList<Piece>>([], columns)], 0, 0);

    public RowCells With(Band band, IEnumerable<(int Column, int Start, int End)> taken, double cost)
    {
        var cells = Cells.ToArray();
        var height = 0;
        foreach (var (column, start, end) in taken)
        {
            var piece = new Piece(band, start, end);
            cells[column] = [.. cells[column], piece];
            height = Math.Max(height, piece.Lines);
        }
        return new(cells, cost, height);
    }

    /// <summary>A page cuts all cells at one height: only a cell that reached it goes on.</summary>
    public double CostOfGoingOn(Piece? before, bool isFirst)
    {
        if (isFirst) return 0;
        if (before is null) return 3;
        return Math.Min(4, Math.Max(0, Height - before.Lines - 1) * 1.5);
    }
}
