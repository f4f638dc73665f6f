using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Vekha.Formats.Xlsx;

namespace Vekha.Formats.Tests.Xlsx;

public sealed class LongXlsxTableTests
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_workbook_is_valid_and_keeps_texts_numbers_and_days()
    {
        using var file = await WrittenAsync(["Срок", "Мероприятие", "Дней"], [new DateOnly(2024, 2, 1), "Ремонт «под ключ»", 5],
            [null, "=1+1", 1.5m]);
        XlsxReader.Read(file)!.ShouldBe([["Срок", "Мероприятие", "Дней"], ["45323", "Ремонт «под ключ»", "5"], ["", "=1+1", "1.5"]]);
        using var document = SpreadsheetDocument.Open(file, false);
        new OpenXmlValidator().Validate(document, Ct).Select(e => e.Description).ShouldBeEmpty();
        var sheet = document.WorkbookPart!.WorksheetParts.Single().Worksheet!;
        sheet.Descendants<CellFormula>().ShouldBeEmpty();
        sheet.Descendants<Pane>().Single().State!.Value.ShouldBe(PaneStateValues.Frozen);
        sheet.Descendants<Cell>().ShouldAllBe(cell => cell.CellReference != null);
    }

    [Fact]
    public async Task A_day_is_shown_as_one_and_a_long_text_wraps_as_in_a_short_table()
    {
        using var file = await WrittenAsync(["Срок"], [new DateOnly(2024, 2, 1)], ["до\u0001"]);
        using var document = SpreadsheetDocument.Open(file, false);
        var styles = document.WorkbookPart!.WorkbookStylesPart!.Stylesheet!;
        styles.NumberingFormats!.Elements<NumberingFormat>()
            .Select(format => format.FormatCode!.Value!.Replace("\\", "", StringComparison.Ordinal))
            .ShouldContain("dd.mm.yyyy");
        styles.CellFormats!.Elements<CellFormat>().Select(format => format.Alignment).OfType<Alignment>()
            .Any(alignment => alignment.WrapText?.Value == true && alignment.Vertical?.Value == VerticalAlignmentValues.Top).ShouldBeTrue();
        XlsxReader.Read(file)![2].ShouldBe(["до"]);
    }

    [Fact]
    public async Task A_table_is_written_to_a_stream_that_cannot_be_sought()
    {
        using var file = new MemoryStream();
        await using (
            var through = new System.IO.Compression.GZipStream(file, System.IO.Compression.CompressionLevel.Fastest, leaveOpen: true))
            await LongXlsxTable.WriteAsync(through, new("Лист", ["№"], [.. Enumerable.Range(1, 3000).Select(i => (object?[])[i])]), Ct);
        file.Position = 0;
        using var whole = new MemoryStream();
        await using (
            var back = new System.IO.Compression.GZipStream(file,
                System.IO.Compression.CompressionMode.Decompress)) await back.CopyToAsync(whole, Ct);
        XlsxReader.Read(whole)![^1].ShouldBe([3000.ToString(CultureInfo.InvariantCulture)]);
    }

    private static async Task<MemoryStream> WrittenAsync(string[] header, params object?[][] rows)
    {
        var file = new MemoryStream();
        await LongXlsxTable.WriteAsync(file, new("Лист", header, rows), Ct);
        file.Position = 0;
        return file;
    }
}
