using Vekha.Documents.Blocks;
using Vekha.Formats.Layout;
using Vekha.Formats.Opening;

namespace Vekha.Formats.Tests.Layout;

/// <summary>Pages drawn as text: one sign is six points wide, one line twelve points high.</summary>
public sealed class PageFlowTests
{
    private const string Head = "№   Мероприятие        Исполнитель      Срок";

    [Fact]
    public void Columns_without_lines_are_told_by_the_white_between_them() => Rows(
        [
            Head,
            "1   Открыть            школы района,    до мая",
            "    центры             область          2030 г.",
            "2   Закупить           область          июнь",
        ]).ShouldBe(["№|Мероприятие|Исполнитель|Срок", "1|Открыть центры|школы района, область|до мая 2030 г.", "2|Закупить|область|июнь"]);

    [Fact]
    public void A_row_cut_by_the_end_of_a_page_is_one_and_a_repeated_head_is_dropped() => Rows(
        [
            Head,
            "1   Открыть            школы района,    до мая",
            "    центры             область          2030 г.",
            "2   Закупить           область,         июнь",
        ],
        [
            Head,
            "    столы              школы",
            "3   Принять            область          июль",
        ]).ShouldBe(["№|Мероприятие|Исполнитель|Срок", "1|Открыть центры|школы района, область|до мая 2030 г.",
            "2|Закупить столы|область, школы|июнь", "3|Принять|область|июль"]);

    [Fact]
    public void Rows_without_numbers_are_parted_by_space() => Rows(
        [
            "Мероприятие        Исполнитель      Срок",
            "",
            "Открыть            школы района,    до мая",
            "центры             область          2030 г.",
            "",
            "Закупить           область          июнь",
        ]).ShouldBe(["Мероприятие|Исполнитель|Срок", "Открыть центры|школы района, область|до мая 2030 г.", "Закупить|область|июнь"]);

    [Fact]
    public void Running_text_and_a_signature_are_no_table() => PageFlow.Read(
        [Page(
            ["1. Утвердить комплекс мер по созданию центров в области,", "   далее – комплекс мер, и разместить его на портале.",
                "Губернатор области                          А.Б. Речной"], [])], OfPdf)
        .Text!.Blocks.ShouldAllBe(block => block is Paragraph);

    [Fact]
    public void A_page_that_shows_merged_cells_alone_goes_on_with_the_table()
    {
        var first = Page(["1   Открыть  школы", "2   Купить   область"], [0, 3.5, 12, 20]);
        var second = Page(["Раздел", "3   Принять  школы"], []) with { Rules = Grid([0, 3.5, 12, 20], 2, firstWhole: true) };
        Texts(PageFlow.Read([first, second], OfPdf)).ShouldBe(["1|Открыть|школы", "2|Купить|область", "Раздел", "3|Принять|школы"]);
    }

    private static Budget OfPdf => Budget.OfAct(needsPrograms: true);

    private static IEnumerable<string> Rows(params string[][] pages) =>
        Texts(PageFlow.Read([.. pages.Select(page => Page(page, []))], OfPdf));

    private static IEnumerable<string> Texts(OpenedFile opened) =>
        opened.Text!.Blocks.ShouldHaveSingleItem()
            .ShouldBeOfType<Table>().Rows.Select(row => string.Join('|', row.Cells.Select(cell => cell.Text)));

    private static Page Page(string[] lines, double[] columns) =>
        new(595, 842, [.. lines.SelectMany((line, y) => Words(line, y))], columns.Length == 0
            ? []
            : Grid(columns, lines.Length, firstWhole: false));

    private static IEnumerable<PageWord> Words(string line, int y) => System.Text.RegularExpressions.Regex.Matches(line, @"\S+")
        .Select(
            match => new PageWord(match.Value, new(50 + match.Index * 6, 50 + y * 14, 50 + (match.Index + match.Length) * 6, 62 + y * 14)));

    private static IReadOnlyList<RulingLine> Grid(double[] columns, int rows, bool firstWhole)
    {
        var (left, right, bottom) = (48 + columns[0] * 6, 48 + columns[^1] * 6, 49 + rows * 14);
        var levels = Enumerable.Range(0, rows + 1).Select(row => new RulingLine(true, 49 + row * 14, left, right));
        return [.. levels,
            .. columns.Select(
                (column, i) => new RulingLine(false, 48 + column * 6, firstWhole && i > 0 && i < columns.Length - 1 ? 63 : 49, bottom))];
    }
}
