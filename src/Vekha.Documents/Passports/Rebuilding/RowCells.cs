using System.Text;

namespace Vekha.Documents.Passports.Rebuilding;

/// <summary>The pieces of each cell of a row, as far as its bands are read.</summary>
/// <param name="Height">Lines of the highest cell in the last band; 0 where there is none yet.</param>
/// <param name="Lead">How much dearer the next way to cut the row is.</param>
internal sealed record RowCells(Piece[][] Cells, double Cost, int Height, double Lead = 0)
{
    /// <summary>Ways that differ by less may both be right.</summary>
    private const double Doubt = 0.9;

    private const double Certain = 4;

    public bool IsSure => Lead > Doubt;

    /// <summary>No more that is learned of the columns will change it.</summary>
    public bool IsCertain => Lead > Certain;

    public static RowCells Empty(int columns) => new([.. Enumerable.Repeat<Piece[]>([], columns)], 0, 0);

    /// <summary>The last piece of a cell.</summary>
    public Piece? Last(int column) => Cells[column] is { Length: > 0 } pieces ? pieces[^1] : null;

    /// <summary>The words of a cell without the spaces between them.</summary>
    public string Spelt(int column)
    {
        if (Cells[column].Length == 0) return "";
        var spelt = new StringBuilder();
        foreach (var piece in Cells[column])
            for (var word = piece.Start; word < piece.End; word++) spelt.Append(piece.Band.Words[word]);
        return spelt.ToString();
    }

    /// <param name="bounds">The word each cell begins with in the band, and the number of words at last.</param>
    public RowCells With(Band band, int[] bounds, double cost)
    {
        Piece[][] cells = [.. Cells];
        var height = 0;
        for (var column = 0; column < cells.Length; column++)
        {
            if (bounds[column] == bounds[column + 1]) continue;
            var piece = new Piece(band, bounds[column], bounds[column + 1]);
            cells[column] = [.. cells[column], piece];
            height = Math.Max(height, piece.Lines);
        }
        return new(cells, cost, height);
    }

    public bool HasSameCells(RowCells other)
    {
        for (var column = 0; column < Cells.Length; column++)
            if (!Cells[column].AsSpan().SequenceEqual(other.Cells[column])) return false;
        return true;
    }

    /// <summary>A page cuts all cells at one height: only a cell that reached it goes on.</summary>
    public double CostOfGoingOn(Piece before) => Math.Min(4, Math.Max(0, Height - before.Lines - 1) * 1.5);
}
