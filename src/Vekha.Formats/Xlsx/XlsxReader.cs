using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Vekha.Formats.Xlsx;

/// <summary>Reads the first visible sheet of a workbook as a table of texts. The file may be hostile: what it unpacks to is measured first,
/// and nothing is held but the cells within the limits.</summary>
public static class XlsxReader
{
    public const int MaxRows = 5000;
    public const int MaxColumns = 100;
    private const int MaxCellLength = 4000;
    private const int MaxEntries = 2000;
    private const long MaxUnpacked = 64L << 20;
    private const int MaxSharedTexts = 500_000;

    /// <returns>null where it is no workbook, or a larger one than a table of this kind can be.</returns>
    public static IReadOnlyList<IReadOnlyList<string>>? Read(Stream file)
    {
        try
        {
            if (!UnpacksToLittle(file)) return null;
            file.Position = 0;
            using var workbook = SpreadsheetDocument.Open(file, isEditable: false, new() { MaxCharactersInPart = MaxUnpacked });
            return FirstSheet(workbook) is { } sheet ? Rows(sheet, SharedTexts(workbook)) : null;
        }
        catch (Exception e) when (e is InvalidDataException or OpenXmlPackageException or FileFormatException or XmlException or FormatException
            or InvalidOperationException or ArgumentException or KeyNotFoundException or UriFormatException or OverflowException or NotSupportedException)
        {
            // Whatever the library calls it: this is not a workbook that can be read.
            return null;
        }
    }

    // The sizes an archive states bind the reader, so a bomb either says so here or ends early.
    private static bool UnpacksToLittle(Stream file)
    {
        using var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        return archive.Entries.Count <= MaxEntries && archive.Entries.Sum(e => e.Length) <= MaxUnpacked;
    }

    private static WorksheetPart? FirstSheet(SpreadsheetDocument workbook)
    {
        var sheets = workbook.WorkbookPart?.Workbook.Sheets?.Elements<Sheet>() ?? [];
        var first = sheets.FirstOrDefault(s => s.State is null || s.State.Value == SheetStateValues.Visible);
        return first?.Id?.Value is { } id ? workbook.WorkbookPart!.GetPartById(id) as WorksheetPart : null;
    }

    private static List<string> SharedTexts(SpreadsheetDocument workbook)
    {
        var texts = new List<string>();
        if (workbook.WorkbookPart?.SharedStringTablePart is not { } part) return texts;
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read() && texts.Count < MaxSharedTexts)
            if (reader.ElementType == typeof(SharedStringItem) && reader.IsStartElement) texts.Add(Cut(((SharedStringItem)reader.LoadCurrentElement()!).InnerText));
        return texts;
    }

    private static List<IReadOnlyList<string>> Rows(WorksheetPart sheet, List<string> shared)
    {
        var rows = new List<IReadOnlyList<string>>();
        using var reader = OpenXmlReader.Create(sheet);
        while (reader.Read() && rows.Count < MaxRows)
        {
            if (reader.ElementType != typeof(Row) || !reader.IsStartElement) continue;
            var row = (Row)reader.LoadCurrentElement()!;
            // Empty rows are not written down: keep their place, so that rows count as the person sees them.
            var index = (int)Math.Min(row.RowIndex?.Value ?? (uint)rows.Count + 1, MaxRows);
            while (rows.Count < index - 1) rows.Add([]);
            rows.Add(Cells(row, shared));
        }
        return rows;
    }

    private static List<string> Cells(Row row, List<string> shared)
    {
        var cells = new List<string>();
        foreach (var cell in row.Elements<Cell>())
        {
            var column = Column(cell.CellReference?.Value) ?? cells.Count;
            if (column >= MaxColumns) break;
            while (cells.Count < column) cells.Add("");
            cells.Add(Text(cell, shared).Trim());
        }
        return cells;
    }

    private static string Text(Cell cell, List<string> shared)
    {
        if (cell.DataType?.Value == CellValues.InlineString) return Cut(cell.InlineString?.InnerText ?? "");
        var value = cell.CellValue?.InnerText ?? "";
        if (cell.DataType?.Value != CellValues.SharedString) return Cut(value);
        return int.TryParse(value, out var index) && index >= 0 && index < shared.Count ? shared[index] : "";
    }

    // «AB12» stands in the column 27, counted from 0.
    private static int? Column(string? reference)
    {
        var letters = (reference ?? "").TakeWhile(char.IsAsciiLetterUpper).ToList();
        return letters.Count is 0 or > 3 ? null : letters.Aggregate(0, (sum, letter) => sum * 26 + letter - 'A' + 1) - 1;
    }

    private static string Cut(string text) => text.Length <= MaxCellLength ? text : text[..MaxCellLength];
}
