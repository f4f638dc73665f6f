using System.Text;
using Vekha.Formats.Opening;
using Vekha.Formats.Tests.Docx;

namespace Vekha.Formats.Tests.Opening;

/// <summary>One budget for all formats: what is too much in one of them is too much in each, and is said in the same words.</summary>
public sealed class BudgetTests
{
    private const int Wide = 50;
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("txt")]
    [InlineData("html")]
    [InlineData("docx")]
    [InlineData("odt")]
    public void So_many_cells_are_read_and_no_more(string format)
    {
        DocumentFile.Read(Table(format, Budget.MostCells / Wide), Ct).Text!.Blocks.Count.ShouldBe(1);
        DocumentFile.Read(Table(format, Budget.MostCells / Wide + 1), Ct).Unreadable.ShouldBe(Unreadable.TooManyCells);
    }

    [Theory]
    [InlineData("txt")]
    [InlineData("html")]
    [InlineData("docx")]
    [InlineData("odt")]
    public void So_long_a_text_is_read_and_no_longer(string format)
    {
        const int length = Budget.MostLetters - 100;
        DocumentFile.Read(Paragraph(format, length), Ct).Unreadable.ShouldBeNull();
        DocumentFile.Read(Paragraph(format, length + 200), Ct).Unreadable.ShouldBe(Unreadable.TooLong);
    }

    [Theory]
    [InlineData("txt")]
    [InlineData("docx")]
    public void So_long_a_cell_is_read_and_no_longer(string format)
    {
        DocumentFile.Read(Cell(format, Budget.MostLettersOfCell), Ct).Unreadable.ShouldBeNull();
        DocumentFile.Read(Cell(format, Budget.MostLettersOfCell + 1), Ct).Unreadable.ShouldBe(Unreadable.CellTooLong);
    }

    [Fact]
    public void A_text_that_was_read_is_read_again()
    {
        var printed = DocumentFile.Read(Table("docx", Budget.MostCells / Wide), Ct).Printed!;
        DocumentFile.Read(printed).Text!.Blocks.Count.ShouldBe(1);
    }

    [Fact]
    public void A_reading_that_lasts_too_long_is_ended_while_it_counts()
    {
        var late = new Budget(Budget.MostUnpacked, Budget.MostParts, TimeSpan.Zero);
        Should.Throw<UnreadableException>(() => late.Unpack(1)).Why.ShouldBe(Unreadable.TooSlow);
        Should.Throw<UnreadableException>(() => CountParts(late)).Why.ShouldBe(Unreadable.TooSlow);
        var patient = new Budget(Budget.MostUnpacked, Budget.MostParts, null);
        Should.Throw<UnreadableException>(() => CountParts(patient)).Why.ShouldBe(Unreadable.TooManyParts);
    }

    [Fact]
    public void What_is_too_much_is_said_with_its_measure()
    {
        Unreadable.TooManyCells.Text().ShouldStartWith("Файл слишком велик для чтения: в нём больше 60\u00A0000 ячеек таблиц.");
        Unreadable.TooLong.Text().ShouldContain("больше 3\u00A0000\u00A0000 знаков текста");
        Unreadable.TooManyParts.Text().ShouldContain("больше 500\u00A0000 абзацев");
    }

    private static void CountParts(Budget budget)
    {
        for (var i = 0; i <= Budget.MostParts; i++) budget.Part();
    }

    private static byte[] Table(string format, int rows) => format switch
    {
        "txt" => Encoding.UTF8.GetBytes(Times(string.Join('\t', Enumerable.Repeat("а", Wide)) + "\n", rows)),
        "html" => Encoding.UTF8.GetBytes($"<html><table>{Times("<tr>" + Times("<td>а", Wide), rows)}</table></html>"),
        "docx" => WordFile.Of(WordFile.Table([.. Enumerable.Repeat(WordFile.Tr(
            [.. Enumerable.Repeat("<w:tc><w:p><w:r><w:t>а</w:t></w:r></w:p></w:tc>", Wide)]), rows)])),
        _ => Odt("<b:table>"
            + Times($"<b:table-row>{Times("<b:table-cell><t:p>а</t:p></b:table-cell>", Wide)}</b:table-row>", rows) + "</b:table>"),
    };

    private static byte[] Cell(string format, int length) => format == "txt"
        ? Encoding.UTF8.GetBytes($"1\t{new string('а', length)}\tб\n2\tв\tг")
        : WordFile.Of(WordFile.Table(WordFile.Row("1", "б", "в"), WordFile.Row("2", new string('а', length), "г")));

    private static byte[] Paragraph(string format, int length) => format switch
    {
        "txt" => Encoding.UTF8.GetBytes(new string('а', length)),
        "html" => Encoding.UTF8.GetBytes($"<html><p>{new string('а', length)}</p></html>"),
        "docx" => WordFile.Of(WordFile.P(new string('а', length))),
        _ => Odt($"<t:p>{new string('а', length)}</t:p>"),
    };

    private static byte[] Odt(string text) => Zipped.Of(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml",
        $"<o:d xmlns:o='o' xmlns:t='t' xmlns:b='b'><o:body><o:text>{text}</o:text></o:body></o:d>"));

    private static string Times(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();
}
