using System.IO.Compression;

namespace Vekha.Formats.Tests.Xlsx;

/// <summary>A workbook of one sheet, part by part as the standard has it.</summary>
internal static class SampleWorkbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    public static MemoryStream Of(string rows) => Of(sheet => sheet.Write(rows));

    /// <param name="rows">Writes the rows of the sheet.</param>
    /// <param name="shared">Writes the shared texts.</param>
    public static MemoryStream Of(Action<TextWriter> rows, Action<TextWriter>? shared = null)
    {
        var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "[Content_Types].xml",
                $"""
                <Types xmlns="{Package}/content-types">
                  <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                  <Override PartName="/xl/workbook.xml" ContentType="{Types}.sheet.main+xml"/>
                  <Override PartName="/xl/sheet.xml" ContentType="{Types}.worksheet+xml"/>
                </Types>
                """);
            Add(archive, "_rels/.rels", Relations(("officeDocument", "xl/workbook.xml")));
            Add(archive, "xl/_rels/workbook.xml.rels", Relations(("worksheet", "sheet.xml"), ("sharedStrings", "/xl/texts.xml")));
            Add(archive, "xl/workbook.xml",
                $"""<workbook xmlns="{Main}" xmlns:r="{Office}"><sheets><sheet name="Лист" sheetId="1" r:id="r1"/></sheets></workbook>""");
            Add(archive, "xl/sheet.xml",
                part => Around(part, $"<worksheet xmlns=\"{Main}\"><sheetData>", rows, "</sheetData></worksheet>"));
            if (shared is not null) Add(archive, "xl/texts.xml", part => Around(part, $"<sst xmlns=\"{Main}\">", shared, "</sst>"));
        }
        file.Position = 0;
        return file;
    }

    private static string Relations(params (string Kind, string Target)[] parts) =>
        $"<Relationships xmlns=\"{Package}/relationships\">"
        + string.Concat(
            parts.Select((part, i) => $"<Relationship Id=\"r{i + 1}\" Type=\"{Office}/{part.Kind}\" Target=\"{part.Target}\"/>"))
        + "</Relationships>";

    private static void Add(ZipArchive archive, string name, string content) => Add(archive, name, part => part.Write(content));

    private static void Add(ZipArchive archive, string name, Action<TextWriter> write)
    {
        using var entry = new StreamWriter(archive.CreateEntry(name).Open());
        write(entry);
    }

    private static void Around(TextWriter writer, string start, Action<TextWriter> inside, string end)
    {
        writer.Write(start);
        inside(writer);
        writer.Write(end);
    }
}
