using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using CellText = DocumentFormat.OpenXml.Spreadsheet.Text;

namespace Vekha.Formats.Xlsx;

/// <summary>Writes one table as a workbook made to be printed and sent on: on sheets laid across and as wide as the paper, or as several
/// where the letters would become too small to read, with a header that stays in place and is printed again, texts that are never formulas,
/// and days and numbers that can be calculated with.</summary>
public static class XlsxTable
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>Nobody prints more; longer tables are written by <see cref="LongXlsxTable"/>.</summary>
    public const int MostPrintedRows = 2000;

    private const string SheetId = "rId1";
    private const string Namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const double UprightHeight = 150;
    private const double LineHeight = 15;

    public static byte[] Write(string sheetName, IReadOnlyList<string> header, IReadOnlyList<IReadOnlyList<object?>> rows) =>
        Write(new(sheetName, header, rows));

    public static byte[] Write(SheetTable table)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            WritePart(workbook.AddNewPart<WorkbookStylesPart>(), XlsxStyles.Sheet());
            WriteSheet(workbook.AddNewPart<WorksheetPart>(SheetId), table);
            WritePart(workbook, WorkbookOf(table));
        }
        return stream.ToArray();
    }

    private static void WritePart(OpenXmlPart part, OpenXmlElement root)
    {
        using var writer = new UnprefixedXml(part.GetStream(FileMode.Create, FileAccess.Write));
        writer.WriteStartDocument();
        root.WriteTo(writer);
    }

    private static Workbook WorkbookOf(SheetTable table)
    {
        var name = SheetRules.Name(table.Name);
        var titles = $"'{name}'!${table.FixedRows}:${table.FixedRows}";
        if (table.FixedColumns > 0) titles = $"'{name}'!$A:${SheetRules.Letters(table.FixedColumns - 1)},{titles}";
        return new(
            new Sheets(new Sheet { Name = name, SheetId = 1, Id = SheetId }),
            new DefinedNames(new DefinedName(titles) { Name = "_xlnm.Print_Titles", LocalSheetId = 0 }));
    }

    private static void WriteSheet(WorksheetPart part, SheetTable table)
    {
        using var writer = new UnprefixedXml(part.GetStream(FileMode.Create, FileAccess.Write));
        writer.WriteStartDocument();
        writer.WriteStartElement("worksheet", Namespace);
        foreach (var element in BeforeRows(table)) element.WriteTo(writer);
        writer.WriteStartElement("sheetData", Namespace);
        foreach (var row in RowsOf(table)) row.WriteTo(writer);
        writer.WriteEndElement();
        foreach (var element in AfterRows(table)) element.WriteTo(writer);
        writer.WriteEndElement();
    }

    private static IEnumerable<OpenXmlElement> BeforeRows(SheetTable table)
    {
        yield return new SheetProperties(new PageSetupProperties { FitToPage = true });
        var pane = new Pane
        {
            HorizontalSplit = table.FixedColumns > 0 ? table.FixedColumns : null,
            VerticalSplit = table.FixedRows,
            TopLeftCell = $"{SheetRules.Letters(table.FixedColumns)}{table.FixedRows + 1}",
            ActivePane = table.FixedColumns > 0 ? PaneValues.BottomRight : PaneValues.BottomLeft,
            State = PaneStateValues.Frozen,
        };
        yield return new SheetViews(new SheetView { WorkbookViewId = 0, Pane = pane });
        yield return new Columns(table.Header.Select((_, i) => new Column
        {
            Min = (uint)i + 1,
            Max = (uint)i + 1,
            CustomWidth = true,
            Width = SheetRules.Width(table, i),
        }));
    }

    private static IEnumerable<Row> RowsOf(SheetTable table)
    {
        var number = 0u;
        foreach (var (i, line) in table.Lead.Index())
            yield return RowOf(++number, [TextCell(line, i == 0 ? XlsxStyles.Title : 0)]);
        var header = RowOf(++number, table.Header.Select((text, i) =>
            TextCell(text, i >= table.UprightFrom ? XlsxStyles.Upright : XlsxStyles.Header)));
        if (table.UprightFrom is not null) (header.Height, header.CustomHeight) = (UprightHeight, true);
        yield return header;
        foreach (var row in table.Rows.Concat(table.Totals)) yield return Lined(RowOf(++number, row.Select(CellOf)), row);
        if (table.Legend.Count > 0) number++;
        // Its words run on over the empty cells beside them.
        foreach (var line in table.Legend)
            yield return RowOf(++number, line.Select(value => value is string text ? TextCell(text, 0) : CellOf(value)));
    }

    /// <summary>Not every reader makes room for a second line by itself.</summary>
    private static Row Lined(Row row, IReadOnlyList<object?> values)
    {
        var lines = values.OfType<ColouredText>().Select(text => text.Text.Count(c => c == '\n') + 1).DefaultIfEmpty(1).Max();
        if (lines > 1) (row.Height, row.CustomHeight) = (lines * LineHeight, true);
        return row;
    }

    private static Row RowOf(uint number, IEnumerable<Cell> cells) => new(cells.Select((cell, i) =>
    {
        cell.CellReference = $"{SheetRules.Letters(i)}{number}";
        return cell;
    }))
    { RowIndex = number };

    private static IEnumerable<OpenXmlElement> AfterRows(SheetTable table)
    {
        yield return new AutoFilter { Reference = SheetRules.Filtered(table) };
        yield return new PageMargins { Left = .4, Right = .4, Top = .5, Bottom = .6, Header = .3, Footer = .3 };
        yield return new PageSetup
        {
            PaperSize = 9,
            Orientation = OrientationValues.Landscape,
            FitToWidth = SheetRules.PagesAcross(table),
            FitToHeight = 0,
        };
        var left = string.Join(' ', table.Lead.Select(line => line.EndsWith('.') ? line : line + '.'));
        var right = table.PageNumber is { } page ? "&R" + string.Format(CultureInfo.InvariantCulture, page, "&P", "&N") : "";
        if (left.Length + right.Length > 0)
            yield return new HeaderFooter(new OddFooter($"&L&8{SheetRules.Footer(left)}{right}"));
    }

    private static Cell CellOf(object? value) => value switch
    {
        null => new Cell { StyleIndex = XlsxStyles.Text },
        int or long or decimal or double => NumberCell(Convert.ToString(value, CultureInfo.InvariantCulture)!, XlsxStyles.Number),
        DateOnly day => NumberCell(Serial(day.ToDateTime(TimeOnly.MinValue)), XlsxStyles.Day),
        DateTime moment => NumberCell(Serial(moment), XlsxStyles.Moment),
        ColouredText coloured => TextCell(coloured.Text, XlsxStyles.Of(coloured.Colour)),
        _ => TextCell(value.ToString()!, XlsxStyles.Text),
    };

    private static string Serial(DateTime moment) => moment.ToOADate().ToString(CultureInfo.InvariantCulture);

    private static Cell NumberCell(string value, uint style) => new() { CellValue = new(value), StyleIndex = style };

    private static Cell TextCell(string text, uint style) => new(
        new InlineString(new CellText(SheetRules.Writable(text)) { Space = SpaceProcessingModeValues.Preserve }))
    {
        DataType = CellValues.InlineString,
        StyleIndex = style,
    };
}
