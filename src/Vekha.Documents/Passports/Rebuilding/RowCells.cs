using System.Text;

namespace Vekha.Documents.Passports.Rebuilding;

/// <summary>The parts of each cell of a row, as far as its bands are read.</summary>
/// <param name="Height">Lines of the highest cell in the last band; 0 where there is none yet.</param>
/// <param name="Margin">How much more the next best way to cut the row costs.</param>
internal sealed record RowCells(CellPart[][] Cells, double Cost, int Height, double Margin = 0)
{
    /// <summary>Ways that differ by less may both be right.</summary>
    private const double Doubt = 0.9;

    private const double Certain = 4;

    public bool IsSure => Margin > Doubt;

    /// <summary>Nothing more learned about the columns will change it.</summary>
    public bool IsCertain => Margin > Certain;

    public static RowCells Empty(int columns) => new([.. Enumerable.Repeat<CellPart[]>([], columns)], 0, 0);

    /// <summary>The last part of a cell.</summary>
    public CellPart? Last(int column) => Cells[column] is { Length: > 0 } parts ? parts[^1] : null;

    /// <summary>The words of a cell without the spaces between them.</summary>
    public string Spelt(int column)
    {
        if (Cells[column].Length == 0) return "";
        var spelt = new StringBuilder();
        foreach (var part in Cells[column])
            for (var word = part.Start; word < part.End; word++) spelt.Append(part.Band.Words[word]);
        return spelt.ToString();
    }

    /// <param name="bounds">The word each cell begins with in the band, and last the number of words.</param>
    public RowCells With(Band band, int[] bounds, double cost)
    {
        CellPart[][] cells = [.. Cells];
        var height = 0;
        for (var column = 0; column < cells.Length; column++)
        {
            if (bounds[column] == bounds[column + 1]) continue;
            var part = new CellPart(band, bounds[column], bounds[column + 1]);
            cells[column] = [.. cells[column], part];
            height = Math.Max(height, part.Lines);
        }
        return new(cells, cost, height);
    }

    public bool HasSameCells(RowCells other)
    {
        for (var column = 0; column < Cells.Length; column++)
            if (!Cells[column].AsSpan().SequenceEqual(other.Cells[column])) return false;
        return true;
    }

    /// <summary>A page break cuts all cells at one height: only a cell that reached it continues.</summary>
    public double CostOfGoingOn(CellPart before) => Math.Min(4, Math.Max(0, Height - before.Lines - 1) * 1.5);
}
