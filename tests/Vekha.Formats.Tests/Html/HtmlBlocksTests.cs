using Vekha.Documents.Blocks;

namespace Vekha.Formats.Tests.Html;

public sealed class HtmlBlocksTests
{
    [Fact]
    public void Paragraphs_and_tables_come_in_printed_order()
    {
        var blocks = Blocks("<html><head><title>нет</title></head><body>\n<p>О&nbsp;центрах<br>области</p>\n<table><tr><th>№<th>Имя</tr>"
            + "<tr><td>1</td><td><p>Открыть</p></td></tr></table>Конец</body></html>");
        blocks.Select(block => block.GetType()).ShouldBe([typeof(Paragraph), typeof(Table), typeof(Paragraph)]);
        blocks[0].ShouldBe(new Paragraph("О центрах\nобласти", new(1, 2)));
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
    public void A_row_with_a_number_of_its_own_is_no_continuation() =>
        Rows(Blocks("<table><tr><td rowspan=2>до 1 мая</td><td>1.1</td><td>А</td></tr><tr><td>1.2.</td><td>Б</td></tr></table>")[0])
            .ShouldBe(["до 1 мая|1.1|А", "до 1 мая|1.2.|Б"]);

    [Fact]
    public void A_cell_merged_across_keeps_the_columns_in_line() =>
        Rows(Blocks("<table><tr><td colspan=2>Срок</td><td>В</td></tr><tr><td colspan=3>Раздел</td></tr><tr><td>1</td><td>2</td>"
            + "<td>3</td></tr></table>")[0]).ShouldBe(["Срок||В", "Раздел", "1|2|3"]);

    [Fact]
    public void Tables_that_only_set_the_page_are_looked_through() =>
        Rows(Blocks("<body><table><tr><td><ul><li><a href=/>Главная</a><li><a href=/d>Документы</a></ul></td><td><p>Комплекс мер</p>"
            + "<table><tr><td>№</td><td>Мероприятие</td><td>Срок</td></tr><tr><td>1</td><td>Открыть<br>центр</td><td>2030&nbsp;год</td>"
            + "</tr></table></td></tr></table>")
            .OfType<Table>().Single()).ShouldBe(["№|Мероприятие|Срок", "1|Открыть центр|2030 год"]);

    [Fact]
    public void A_small_table_in_a_cell_is_read_as_text_of_the_cell() =>
        Rows(Blocks("<table><tr><td>№</td><td>Мероприятие</td><td>Срок</td></tr><tr><td>1</td><td>Купить<table><tr><td>стол</td>"
            + "<td>2</td></tr><tr><td>стул</td><td>4</td></tr></table></td><td>2030</td></tr></table>")[0])
            .ShouldBe(["№|Мероприятие|Срок", "1|Купить стол 2 стул 4|2030"]);

    [Fact]
    public void Menus_and_scripts_around_the_text_are_left_out() =>
        Blocks("<html><script>var x = '<p>нет</p>';</script><body><nav><p>Меню</p></nav><div><a>Законы</a></div><div><a>Указы</a></div>"
            + "<div><a>Приказы</a></div><p>Текст с <a>отсылкой</a>.</p><footer>©</footer>")
            .ShouldBe([new Paragraph("Текст с отсылкой.", new(1, 1))]);

    [Fact]
    public void An_ordered_list_prints_its_numbers() =>
        Blocks("<div>Пункты:<ol><li>один<li>2. два<li><p>три</p></ol></div>").Select(block => ((Paragraph)block).Text)
            .ShouldBe(["Пункты:", "1. один", "2. два", "3. три"]);

    private static IReadOnlyList<Block> Blocks(string text) => DocumentFile.Read(text).Text!.Blocks;

    [Fact]
    public void What_a_page_hides_is_no_text() =>
        DocumentFile.Read(
            "<body><div style='color:red; display: none'>Меню<div>и ещё</div></div><span hidden>нет</span><p>Приказ</p></body>")
        .Text!.Blocks.ShouldHaveSingleItem().ShouldBeOfType<Paragraph>().Text.ShouldBe("Приказ");

    [Theory]
    [InlineData("windows-1251")]
    [InlineData("koi8-r")]
    public void A_page_is_read_in_the_encoding_it_names(string charset) => DocumentFile.Read(
        System.Text.CodePagesEncodingProvider.Instance.GetEncoding(charset)!.GetBytes($"<html><head><meta http-equiv=x "
            + $"content='text/html; charset={charset}'></head><body><p class=long-name-of-a-class-of-a-portal>Приказ</p></body></html>"),
                TestContext.Current.CancellationToken)
        .Text!.Blocks.ShouldHaveSingleItem().ShouldBeOfType<Paragraph>().Text.ShouldBe("Приказ");

    private static IEnumerable<string> Rows(Block table) =>
        table.ShouldBeOfType<Table>().Rows.Select(row => string.Join('|', row.Cells.Select(cell => cell.Text)));
}
