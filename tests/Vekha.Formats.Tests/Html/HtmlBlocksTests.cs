using Vekha.Documents.Blocks;

namespace Vekha.Formats.Tests.Html;

public sealed class HtmlBlocksTests
{
    [Fact]
    public void Paragraphs_and_tables_come_in_printed_order()
    {
        var blocks = Blocks("<html><head><title>нет</title></head><body>\n<p>О&nbsp;центрах<br>области</p>\n<table><tr><th>№<th>Имя</tr><tr><td>1</td><td><p>Открыть</p></td></tr></table>Конец</body></html>");
        blocks.Select(block => block.GetType()).ShouldBe([typeof(Paragraph), typeof(Table), typeof(Paragraph)]);
        blocks[0].ShouldBe(new Paragraph("О центрах\nобласти", new(2, 2)));
        Rows(blocks[1]).ShouldBe(["№|Имя", "1|Открыть"]);
    }

    [Fact]
    public void A_cell_merged_downwards_counts_for_every_row() =>
        Rows(Blocks("<table><tr><td>1</td><td>А</td><td rowspan=2>Школы</td></tr><tr><td>2</td><td>Б</td></tr></table>")[0])
            .ShouldBe(["1|А|Школы", "2|Б|Школы"]);

    [Fact]
    public void Where_the_first_column_is_merged_a_row_only_goes_on() =>
        Rows(Blocks("<table><tr><td rowspan=2>1</td><td>А</td><td rowspan=2>Школы</td></tr><tr><td>Б</td></tr></table>")[0])
            .ShouldBe(["1|А|Школы", "|Б|"]);

    [Fact]
    public void A_cell_merged_across_keeps_the_columns_in_line() =>
        Rows(Blocks("<table><tr><td colspan=2>Срок</td><td>В</td></tr><tr><td colspan=3>Раздел</td></tr></table>")[0]).ShouldBe(["Срок||В", "Раздел"]);

    private static IReadOnlyList<Block> Blocks(string text) => DocumentFile.Read(text).Text!.Blocks;

    private static IEnumerable<string> Rows(Block table) =>
        table.ShouldBeOfType<Table>().Rows.Select(row => string.Join('|', row.Cells.Select(cell => cell.Text)));
}
