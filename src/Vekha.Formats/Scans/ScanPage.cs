using Vekha.Formats.Layout;
using Vekha.Formats.Programs;

namespace Vekha.Formats.Scans;

/// <summary>One scanned page: straightened, cut along its ruling lines, and recognised cell by cell.</summary>
internal sealed class ScanPage
{
    /// <summary>Dots per inch: finer pictures are not read better.</summary>
    public const int Dots = 200;

    private const double Points = 72.0 / Dots;

    /// <summary>White around a piece, and what is cut off beside a ruling line, in dots.</summary>
    private const int Margin = 12, BesideRule = 7;

    private const byte Ink = 140;
    private const int FewestInkDots = 12;

    private readonly GrayImage image;
    private readonly IReadOnlyList<RulingLine> rules;

    public ScanPage(GrayImage scanned)
    {
        var straight = Straightening.Of(PaperTone.Evened(scanned));
        rules = new ScanRules(straight, Points).Rules();
        image = PaperTone.Whitened(straight);
        Specks.CutFrom(image);
    }

    public bool HasText => Pieces().Any(HasInk);

    public Page Read(Recognition recognition, WorkFolder folder, string name)
    {
        var pieces = Pieces().Where(HasInk).ToList();
        var found = recognition.Words(folder, name,
            [.. pieces.Select(piece => image.Pgm(piece.Left, piece.Top, piece.Right, piece.Bottom, Margin))]);
        var words = pieces.Zip(found).SelectMany(pair => pair.Second.Select(word => word with { Box = OnPage(word.Box, pair.First) }));
        return new(image.Width * Points, image.Height * Points, [.. words], rules);
    }

    private static Box OnPage(Box box, (int Left, int Top, int Right, int Bottom) piece) => new(
        (box.Left - Margin + piece.Left) * Points, (box.Top - Margin + piece.Top) * Points,
        (box.Right - Margin + piece.Left) * Points, (box.Bottom - Margin + piece.Top) * Points);

    /// <summary>The cells of the tables, and the strips of the page above, between and below them.</summary>
    private IEnumerable<(int Left, int Top, int Right, int Bottom)> Pieces()
    {
        var top = 0;
        foreach (var table in RuledTable.In(rules))
        {
            if (Dot(table.Box.Top) > top) yield return (0, top, image.Width, Dot(table.Box.Top) - BesideRule);
            foreach (var cell in Cells(table)) yield return cell;
            top = Math.Max(top, Dot(table.Box.Bottom) + BesideRule);
        }
        yield return (0, top, image.Width, image.Height);
    }

    private static IEnumerable<(int Left, int Top, int Right, int Bottom)> Cells(RuledTable table)
    {
        var width = table.Columns.Count - 1;
        for (var cell = 0; cell < width * (table.Rows.Count - 1); cell++)
        {
            if (table.CellAt(cell / width, cell % width) != cell) continue;
            var box = table.CellBox(cell);
            yield return (Dot(box.Left) + BesideRule, Dot(box.Top) + BesideRule, Dot(box.Right) - BesideRule, Dot(box.Bottom) - BesideRule);
        }
    }

    private bool HasInk((int Left, int Top, int Right, int Bottom) piece)
    {
        if (piece.Right - piece.Left < 8 || piece.Bottom - piece.Top < 8) return false;
        var dots = 0;
        for (var y = Math.Max(0, piece.Top); y < Math.Min(image.Height, piece.Bottom) && dots < FewestInkDots; y++)
            foreach (var dot in image.Row(y)[Math.Max(0, piece.Left)..Math.Min(image.Width, piece.Right)])
                if (dot < Ink) dots++;
        return dots >= FewestInkDots;
    }

    private static int Dot(double points) => (int)Math.Round(points / Points);
}
