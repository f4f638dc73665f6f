using Vekha.Documents.Blocks;

namespace Vekha.Formats.Tests.Text;

public sealed class TextBlocksTests
{
    [Fact]
    public void Blank_lines_part_paragraphs_and_marks_of_bold_are_cut()
    {
        var blocks = Blocks("\n**О центрах  \nобласти**\n\nВторой <b>абзац</b>");
        blocks.ShouldBe([new Paragraph("О центрах\nобласти", new(2, 3)), new Paragraph("Второй абзац", new(5, 5))]);
    }

    [Fact]
    public void Lines_with_tabs_are_one_table_across_blank_lines()
    {
        var table = Blocks("Текст\n1\tА\tБ\n\n\n\tв\t\nКонец")[1].ShouldBeOfType<Table>();
        table.Lines.ShouldBe(new LineSpan(2, 5));
        table.Rows.Select(row => row.Lines).ShouldBe([new(2, 2), new(5, 5)]);
        Texts(table.Rows[1]).ShouldBe(["", "в", ""]);
    }

    [Theory]
    [InlineData("<p>Первый</p> <p>второй</p>", "Первый", "второй")]
    [InlineData("<ul style=\"list-style-type: none\"><li>- один;</li><li>- два</li></ul>", "- один;", "- два")]
    [InlineData("<ol><li>один</li><li>2. два</li></ol>", "1. один", "2. два")]
    [InlineData("<p>не закрыт", "не закрыт")]
    [InlineData("«Точка»;- типового плана;- перечня", "«Точка»; - типового плана; - перечня")]
    [InlineData("сумма &lt; 5 &laquo;а&raquo; <*>", "сумма < 5 «а» <*>")]
    [InlineData("  ")]
    public void Tags_of_a_cell_make_paragraphs(string cell, params string[] paragraphs) =>
        Blocks($"1\t{cell}\tв")[0].ShouldBeOfType<Table>().Rows[0].Cells[1].Paragraphs.ShouldBe(paragraphs);

    [Theory]
    [InlineData('-', '+', '|')]
    [InlineData('─', '┼', '│')]
    [InlineData('=', '|', '|')]
    public void A_table_drawn_without_edges_is_a_table(char stroke, char cross, char bar)
    {
        var level = $"{new string(stroke, 4)}{cross}{new string(stroke, 20)}{cross}{new string(stroke, 9)}";
        string[] lines =
        [
            "План осмотров", "", " № | Чему быть          | Когда", level, " 1 | Осмотр кровли и    | 2 мая", "   | подвала            |",
            level, " 2 | Проверка насосов   | 7 июня", "", "Завхоз",
        ];
        var blocks = Blocks(string.Join('\n', lines).Replace('|', bar));

        blocks.Count.ShouldBe(3);
        var table = blocks[1].ShouldBeOfType<Table>();
        table.Rows.Select(Texts).ShouldBe([["№", "Чему быть", "Когда"], ["1", "Осмотр кровли и подвала", "2 мая"],
            ["2", "Проверка насосов", "7 июня"]]);
        table.Rows.Select(row => row.Lines).ShouldBe([new(3, 3), new(5, 6), new(8, 8)]);
    }

    [Theory]
    [InlineData("Итого | всего\n-----------------\nстрока | ещё")]
    [InlineData("Часть первая\n----+----\nЧасть вторая")]
    [InlineData("а | б | в\n----+--------+---------\nтекст без черт")]
    public void Lines_that_bars_do_not_part_alike_are_no_drawn_table(string text) =>
        Blocks(text).ShouldAllBe(block => block is Paragraph);

    [Fact]
    public void A_cell_with_an_unclosed_tag_goes_on_on_the_next_lines()
    {
        var table = Blocks("№\tИмя\tСрок\n1\t<p>Открыть\n\nцентр</p>\t2030 год\n2\tА\tБ")[0].ShouldBeOfType<Table>();
        table.Rows.Count.ShouldBe(3);
        Texts(table.Rows[1]).ShouldBe(["1", "Открыть центр", "2030 год"]);
        table.Rows[1].Lines.ShouldBe(new LineSpan(2, 4));
    }

    [Fact]
    public void A_tag_never_closed_changes_nothing()
    {
        var table = Blocks("№\tИмя\tСрок\n1\t<p>Открыть центр\t2030 год\n2\tА\t<p>Б\n\nТекст")[0].ShouldBeOfType<Table>();
        table.Rows.Select(row => Texts(row)[2]).ShouldBe(["Срок", "2030 год", "Б"]);
    }

    [Fact]
    public void Strokes_part_cells_as_tabs_do() =>
        Blocks("| № | Имя |\n|---|:--|\n| 1 | Открыть |")[0].ShouldBeOfType<Table>().Rows.Select(row => Texts(row))
            .ShouldBe([["№", "Имя"], ["1", "Открыть"]]);

    [Fact]
    public void A_tab_that_only_indents_makes_no_table() =>
        Blocks("\tВ целях развития:").ShouldBe([new Paragraph("В целях развития:", new(1, 1))]);

    private static IReadOnlyList<Block> Blocks(string text) => DocumentFile.Read(text).Text!.Blocks;

    private static string[] Texts(Row row) => [.. row.Cells.Select(cell => cell.Text)];
}
