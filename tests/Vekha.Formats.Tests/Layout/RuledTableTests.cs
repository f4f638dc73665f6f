using Vekha.Formats.Layout;

namespace Vekha.Formats.Tests.Layout;

public sealed class RuledTableTests
{
    [Fact]
    public void Lines_that_meet_enclose_cells()
    {
        var table = RuledTable.In([Level(0), Level(20), Level(40), Upright(0), Upright(50), Upright(100)]).ShouldHaveSingleItem();
        (table.Columns.Count, table.Rows.Count).ShouldBe((3, 3));
        table.CellBox(table.CellAt(1, 1)).ShouldBe(new Box(50, 20, 100, 40));
    }

    [Fact]
    public void Where_no_line_parts_them_units_are_one_cell()
    {
        var table = RuledTable.In([Level(0), new(true, 20, 50, 100), Level(40), Upright(0), Upright(50), Upright(100)])
            .ShouldHaveSingleItem();
        table.CellAt(1, 0).ShouldBe(table.CellAt(0, 0));
        table.CellAt(1, 1).ShouldNotBe(table.CellAt(0, 1));
    }

    [Fact]
    public void An_underlined_word_is_no_table() => RuledTable.In([Level(0), new(true, 60, 10, 40)]).ShouldBeEmpty();

    private static RulingLine Level(double y) => new(true, y, 0, 100);

    private static RulingLine Upright(double x) => new(false, x, 0, 40);
}
