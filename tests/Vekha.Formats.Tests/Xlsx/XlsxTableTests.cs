using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Vekha.Formats.Xlsx;

namespace Vekha.Formats.Tests.Xlsx;

public sealed class XlsxTableTests
{
    [Fact]
    public void A_workbook_is_valid_and_keeps_texts_numbers_and_days()
    {
        using var document = Opened(["Срок", "Мероприятие", "Дней"], [new DateOnly(2024, 2, 1), "Ремонт «под ключ»", 5],
            [null, "строка\nвторая", 1.5m]);
        new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken).Select(e => e.Description).ShouldBeEmpty();
        var rows = RowsOf(document);
        rows[0].ShouldBe(["Срок", "Мероприятие", "Дней"]);
        rows[1].ShouldBe(["45323", "Ремонт «под ключ»", "5"]);
        rows[2].ShouldBe(["", "строка\nвторая", "1.5"]);
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://example.org\")")]
    [InlineData("+1")]
    [InlineData("@SUM(A1)")]
    public void A_text_that_looks_like_a_formula_stays_a_text(string text)
    {
        using var document = Opened(["Текст"], [text]);
        var cell = document.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Cell>().Last();
        cell.CellFormula.ShouldBeNull();
        cell.DataType!.Value.ShouldBe(CellValues.InlineString);
        cell.InnerText.ShouldBe(text);
    }

    [Fact]
    public void What_xml_cannot_hold_is_left_out_and_a_long_text_is_cut()
    {
        using var document = Opened(["A"], ["до\u0001 и\uFFFF после"], [new string('я', 40_000)]);
        var rows = RowsOf(document);
        rows[1][0].ShouldBe("до и после");
        rows[2][0].Length.ShouldBe(32_767);
    }

    [Theory]
    [InlineData("Сетка — IT-куб: [2024]", "Сетка — IT-куб 2024")]
    [InlineData("'[]", "1")]
    public void A_sheet_has_a_name_that_spreadsheets_allow(string asked, string given)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(XlsxTable.Write(asked, ["A"], [])), false);
        document.WorkbookPart!.Workbook.Descendants<Sheet>().Single().Name!.Value.ShouldBe(given);
    }

    private static SpreadsheetDocument Opened(string[] header, params object?[][] rows) =>
        SpreadsheetDocument.Open(new MemoryStream(XlsxTable.Write("Лист", header, rows)), false);

    private static List<List<string>> RowsOf(SpreadsheetDocument document) =>
        [.. document.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Row>()
            .Select(r => r.Elements<Cell>().Select(c => c.InnerText).ToList())];
}
