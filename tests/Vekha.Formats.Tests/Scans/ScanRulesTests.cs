using Vekha.Formats.Layout;
using Vekha.Formats.Scans;

namespace Vekha.Formats.Tests.Scans;

/// <summary>A grid of 4 by 3 cells drawn and spoilt in every way that scans spoil lines.</summary>
public sealed class ScanRulesTests
{
    private const double Points = 72.0 / ScanPage.Dots;
    private static readonly int[] Columns = [150, 350, 700, 1100, 1500], Rows = [300, 420, 640, 800];

    public static TheoryData<byte, int, int, double> Lines => new()
    {
        { 0, 1, 0, 0 }, { 0, 5, 0, 0 }, { 190, 1, 0, 0 }, { 120, 2, 2, 0 }, { 0, 2, 5, 0 }, { 160, 2, 0, 0.6 }, { 0, 2, 0, -2.2 },
        { 90, 2, 0, 4 },
    };

    [Theory]
    [MemberData(nameof(Lines))]
    public void Lines_of_a_table_are_found_whatever_they_are_drawn_with(byte tone, int thickness, int breaks, double degrees)
    {
        var scanned = new Scanner(degrees, Pale: 0.9, Grain: 18, Shadow: 0.8).Scan(Grid(tone, thickness, breaks));

        var table = RuledTable.In(new ScanRules(Straightening.Of(PaperTone.Evened(scanned)), Points).Rules()).ShouldHaveSingleItem();

        (table.Columns.Count, table.Rows.Count).ShouldBe((Columns.Length, Rows.Length));
        Enumerable.Range(0, 12).Select(cell => table.CellAt(cell / 4, cell % 4)).ShouldBe(Enumerable.Range(0, 12));
    }

    [Fact]
    public void A_page_without_lines_has_none()
    {
        var page = new GrayImage(1654, 1200, [.. Enumerable.Repeat((byte)255, 1654 * 1200)]);
        new ScanRules(PaperTone.Evened(new Scanner(0, 1, 40, 0.5).Scan(page)), Points).Rules().ShouldBeEmpty();
    }

    /// <summary>«2020» above a table: strokes in the middle of letters with gaps between, on feet that are as wide as they.</summary>
    [Fact]
    public void Feet_of_letters_close_to_a_table_are_no_line_of_it()
    {
        var page = Grid(0, 2, 0);
        for (var letter = 200; letter < 440; letter += 20)
            for (var i = 0; i < 22; i++)
            {
                var (right, width) = i is < 3 or > 19 ? (0, 15) : (i / 2, 4);
                page.Pixels.AsSpan((Rows[0] - 7 - i) * page.Width + letter + right, width).Clear();
            }

        RuledTable.In(new ScanRules(page, Points).Rules()).ShouldHaveSingleItem().Box.Top.ShouldBe(Rows[0] * Points, 0.5);
    }

    [Fact]
    public void Erasing_a_line_leaves_what_stands_on_it()
    {
        var page = Grid(0, 3, 0);
        for (var y = 405; y < 435; y++) page.Pixels.AsSpan(y * page.Width + 200, 4).Clear();

        new RuleEraser(page, Points).Erase([new(true, 421 * Points, 150 * Points, 1500 * Points)]);

        page.Row(421)[600].ShouldBe((byte)255);
        page.Row(410)[201].ShouldBe((byte)0);
        page.Row(432)[201].ShouldBe((byte)0);
    }

    /// <param name="breaks">Of ten dots of a line so many are missing.</param>
    private static GrayImage Grid(byte tone, int thickness, int breaks)
    {
        var page = new GrayImage(1654, 1200, [.. Enumerable.Repeat((byte)255, 1654 * 1200)]);
        foreach (var top in Rows)
            for (var x = Columns[0]; x <= Columns[^1]; x++) Draw(x, top, x, 0, 1);
        foreach (var left in Columns)
            for (var y = Rows[0]; y <= Rows[^1]; y++) Draw(left, y, y, 1, 0);
        return page;

        void Draw(int x, int y, int along, int right, int down)
        {
            if (along % 10 < breaks) return;
            for (var i = 0; i < thickness; i++) page.Pixels[(y + i * down) * page.Width + x + i * right] = tone;
        }
    }
}
