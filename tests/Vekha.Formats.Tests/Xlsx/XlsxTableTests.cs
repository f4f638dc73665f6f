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

    [Theory]
    [InlineData(5, 1)]
    [InlineData(20, 1)]
    [InlineData(60, 3)]
    public void A_wide_sheet_is_printed_over_several_pages_so_that_it_can_be_read(int columns, int pages)
    {
        string[] header = ["Центр", "Муниципалитет", "Год", .. Enumerable.Range(1, columns).Select(i => $"{i}. Мероприятие")];
        var table = new SheetTable("Сетка", header, [["IT-куб «Заречье» при школе № 1", "Зареченский район", 2024]])
        {
            FixedColumns = 3,
            UprightFrom = 3,
        };
        using var document = SpreadsheetDocument.Open(new MemoryStream(XlsxTable.Write(table)), false);
        var setup = document.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<PageSetup>().Single();
        setup.FitToWidth!.Value.ShouldBe((uint)pages);
    }

    [Fact]
    public void A_sheet_is_made_to_be_looked_at_and_printed()
    {
        var table = new SheetTable("Сетка 'A'", ["Центр", "1. Ремонт", "2. Набор"],
            [["IT-куб", new ColouredText("П 5 дн.", CellColour.Late), null], ["Кванториум", null, new DateTime(2024, 2, 1, 9, 30, 0)]])
        {
            Lead = ["Сетка: план & факт", "По состоянию на 1 февраля"],
            Legend = [[new ColouredText("П", CellColour.Late), "Просрочено"]],
            FixedColumns = 1,
            UprightFrom = 1,
            PageNumber = "Страница {0} из {1}",
        };
        using var document = SpreadsheetDocument.Open(new MemoryStream(XlsxTable.Write(table)), false);
        new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken).Select(e => e.Description).ShouldBeEmpty();
        RowsOf(document).Select(row => row[0]).ShouldBe(
            ["Сетка: план & факт", "По состоянию на 1 февраля", "Центр", "IT-куб", "Кванториум", "П"]);
        var sheet = document.WorkbookPart!.WorksheetParts.Single().Worksheet!;
        sheet.Descendants<Pane>().Single().TopLeftCell!.Value.ShouldBe("B4");
        sheet.Descendants<AutoFilter>().Single().Reference!.Value.ShouldBe("A3:C5");
        sheet.Descendants<PageSetupProperties>().Single().FitToPage!.Value.ShouldBeTrue();
        sheet.Descendants<PageSetup>().Single().Orientation!.Value.ShouldBe(OrientationValues.Landscape);
        sheet.Descendants<OddFooter>().Single().Text.ShouldBe("&L&8Сетка: план && факт. По состоянию на 1 февраля.&RСтраница &P из &N");
        document.WorkbookPart.Workbook!.Descendants<DefinedName>().Single().Text.ShouldBe("'Сетка A'!$A:$A,'Сетка A'!$3:$3");
        FillOf(document, sheet.Descendants<Cell>().Single(c => c.CellReference == "B4")).ShouldBe("FFFBE7E5");
        FillOf(document, sheet.Descendants<Cell>().Single(c => c.CellReference == "A7")).ShouldBe("FFFBE7E5");
    }

    [Fact]
    public void No_element_of_a_workbook_has_a_prefix()
    {
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(XlsxTable.Write("Лист", ["A"], [["б"]])));
        foreach (var entry in zip.Entries.Where(e => e.FullName.StartsWith("xl/", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(entry.Open());
            reader.ReadToEnd().ShouldNotContain("<x:");
        }
    }

    [Fact]
    public void Columns_are_as_wide_as_what_stands_in_them()
    {
        using var document = Opened(["№", "Мероприятие", "Срок"], [1, new string('я', 300), new DateOnly(2024, 2, 1)]);
        document.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Column>().Select(c => c.Width!.Value).ShouldBe([6, 50, 12]);
    }

    private static string FillOf(SpreadsheetDocument document, Cell cell)
    {
        var styles = document.WorkbookPart!.WorkbookStylesPart!.Stylesheet!;
        var format = styles.CellFormats!.Elements<CellFormat>().ElementAt((int)cell.StyleIndex!.Value);
        return styles.Fills!.Elements<Fill>().ElementAt((int)format.FillId!.Value).PatternFill!.ForegroundColor!.Rgb!.Value!;
    }

    private static SpreadsheetDocument Opened(string[] header, params object?[][] rows) =>
        SpreadsheetDocument.Open(new MemoryStream(XlsxTable.Write("Лист", header, rows)), false);

    private static List<List<string>> RowsOf(SpreadsheetDocument document) =>
        [.. document.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Row>()
            .Select(r => r.Elements<Cell>().Select(c => c.InnerText).ToList())];
}
