using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using CellText = DocumentFormat.OpenXml.Spreadsheet.Text;

namespace Vekha.Formats.Xlsx;

/// <summary>Writes one table as a workbook made to be printed: on sheets laid across, with a header that stays in place,
/// texts that are never formulas, and days and numbers that can be calculated with.</summary>
public static class XlsxTable
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>Nobody prints more; longer tables are written by <see cref="LongXlsxTable"/>.</summary>
    public const int MostPrintedRows = 2000;

    /// <param name="rows">Cells are texts, whole and decimal numbers, days; null leaves the cell empty.</param>
    public static byte[] Write(string sheetName, IReadOnlyList<string> header, IReadOnlyList<IReadOnlyList<object?>> rows)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = XlsxStyles.Sheet();
            var sheet = workbook.AddNewPart<WorksheetPart>();
            WriteSheet(sheet, header, rows);
            workbook.Workbook = new(
                new Sheets(new Sheet { Name = SheetRules.Name(sheetName), SheetId = 1, Id = workbook.GetIdOfPart(sheet) }));
        }
        return stream.ToArray();
    }

    private static void WriteSheet(WorksheetPart part, IReadOnlyList<string> header, IReadOnlyList<IReadOnlyList<object?>> rows)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        var frozen = new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen };
        writer.WriteElement(new SheetViews(new SheetView { WorkbookViewId = 0, Pane = frozen }));
        writer.WriteElement(Widths(header, rows));
        writer.WriteStartElement(new SheetData());
        writer.WriteElement(new Row(header.Select(text => TextCell(text, XlsxStyles.Header))));
        foreach (var row in rows) writer.WriteElement(new Row(row.Select(CellOf)));
        writer.WriteEndElement();
        writer.WriteElement(new PageSetup { Orientation = OrientationValues.Landscape, PaperSize = 9, FitToHeight = 0 });
        writer.WriteEndElement();
    }

    private static Columns Widths(IReadOnlyList<string> header, IReadOnlyList<IReadOnlyList<object?>> rows) =>
        new(header.Select((_, i) => new Column
        {
            Min = (uint)i + 1,
            Max = (uint)i + 1,
            CustomWidth = true,
            Width = SheetRules.Width(header, rows, i),
        }));

    private static Cell CellOf(object? value) => value switch
    {
        null => new Cell(),
        int or long or decimal or double => new Cell { CellValue = new(Convert.ToString(value, CultureInfo.InvariantCulture)!) },
        DateOnly day => new Cell
        {
            StyleIndex = XlsxStyles.Day,
            CellValue = new(day.ToDateTime(TimeOnly.MinValue).ToOADate().ToString(CultureInfo.InvariantCulture)),
        },
        _ => TextCell(value.ToString()!, XlsxStyles.Text),
    };

    private static Cell TextCell(string text, uint style) => new(
        new InlineString(new CellText(SheetRules.Writable(text)) { Space = SpaceProcessingModeValues.Preserve }))
    {
        DataType = CellValues.InlineString,
        StyleIndex = style,
    };
}
