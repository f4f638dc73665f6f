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
    private const int Margin = 12, BesideRule = 2;

    /// <summary>In points.</summary>
    private const double BesideEdge = 4, SurelyBorder = 40;

    private const byte Ink = 140;
    private const int FewestInkDots = 12;

    private readonly GrayImage image;
    private readonly IReadOnlyList<RulingLine> rules;

    public ScanPage(GrayImage scanned)
    {
        var straight = Straightening.Of(PaperTone.Evened(scanned));
        rules = new ScanRules(straight, Points).Rules();
        image = PaperTone.Whitened(straight);
        new RuleEraser(image, Points).Erase(InTables());
        Specks.CutFrom(image);
    }

    public bool HasText => Pieces().Any(HasInk);

    public Page Read(Recognition recognition, WorkFolder folder, string name)
    {
        var pieces = Pieces().Where(HasInk).ToList();
        var found = recognition.Words(folder, name,
            [.. pieces.Select(piece => image.Pgm(piece.Left, piece.Top, piece.Right, piece.Bottom, Margin))]);
        var words = pieces.Zip(found).SelectMany(pair => pair.Second.Select(word => OnPage(word, pair.First)));
        return new(image.Width * Points, image.Height * Points, [.. words], rules);
    }

    private PageWord OnPage(PageWord word, (int Left, int Top, int Right, int Bottom) piece)
    {
        var (right, down) = (Math.Max(0, piece.Left) - Margin, Math.Max(0, piece.Top) - Margin);
        var box = new Box(word.Box.Left + right, word.Box.Top + down, word.Box.Right + right, word.Box.Bottom + down);
        return word with
        {
            Text = Dashes.Mended(word.Text, image, box),
            Box = new(box.Left * Points, box.Top * Points, box.Right * Points, box.Bottom * Points),
        };
    }

    /// <summary>Blanks, «____», stay.</summary>
    private IEnumerable<RulingLine> InTables()
    {
        var tables = RuledTable.In(rules);
        return rules.Where(rule => tables.Any(table => rule.IsLevel ? IsBorder(rule, table.Columns, table.Box.Top, table.Box.Bottom)
            : IsBorder(rule, table.Rows, table.Box.Left, table.Box.Right)));
    }

    /// <summary>A line of a table, that ends where another crosses it; the round of a stamp ends anywhere.</summary>
    private static bool IsBorder(RulingLine rule, IReadOnlyList<double> crossing, double first, double last) =>
        rule.At > first - BesideEdge && rule.At < last + BesideEdge && rule.To > crossing[0] && rule.From < crossing[^1]
        && (rule.To - rule.From > SurelyBorder
            || crossing.Any(at => Math.Abs(at - rule.From) < BesideEdge || Math.Abs(at - rule.To) < BesideEdge));

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
