using Vekha.Formats.Opening;
using Vekha.Formats.Tables;

namespace Vekha.Formats.Tests.Tables;

public sealed class GridRowsTests
{
    [Fact]
    public void A_cell_merged_downwards_counts_for_every_row_with_a_number_of_its_own()
    {
        var party = Said("Министерство");
        Rows([[Said("1"), party, Said("Приказ")], [Said("2"), party with { ContinuesAbove = true }, Said("Отчёт")]])
            .ShouldBe([["1", "Министерство", "Приказ"], ["2", "Министерство", "Отчёт"]]);
    }

    [Fact]
    public void A_row_whose_number_is_merged_only_continues_the_row_above()
    {
        var (number, party) = (Said("1"), Said("Министерство"));
        Rows([[number, party, Said("Приказ")],
            [number with { ContinuesAbove = true }, party with { ContinuesAbove = true }, Said("Отчёт")]])
            .ShouldBe([["1", "Министерство", "Приказ"], ["", "", "Отчёт"]]);
    }

    [Fact]
    public void A_cell_over_the_whole_width_stands_alone_and_a_column_in_which_none_begins_is_no_column()
    {
        Rows([[Said("Раздел I"), Slot.Covered(), Slot.Covered()], [Said("1"), Slot.Covered(), Said("Приказ")]])
            .ShouldBe([["Раздел I"], ["1", "Приказ"]]);
    }

    private static Slot Said(string text) => new([new TextChunk(text)]);

    private static IEnumerable<IEnumerable<string>> Rows(IReadOnlyList<IReadOnlyList<Slot>> rows) =>
        GridRows.Of(new(rows), Budget.OfAct(needsPrograms: false)).Select(row => row.Select(cell => cell.Text));
}
