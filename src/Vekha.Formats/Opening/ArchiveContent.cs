using System.IO.Compression;
using System.Text;

namespace Vekha.Formats.Opening;

/// <summary>Tells the kind of a ZIP archive by the list of its entries;
/// only the entry in which an ODT names its type is unpacked.</summary>
internal static class ArchiveContent
{
    /// <summary>An archive with more entries than any document or set of photos has is not looked into.</summary>
    private const int MostEntries = 20_000;

    /// <summary>The record that ends every archive, without a comment (PKWARE APPNOTE 4.3.16). In less the reader would look for it
    /// before the beginning, which not every stream answers alike.</summary>
    private const int ShortestArchive = 22;

    private const string OdtType = "application/vnd.oasis.opendocument.text";

    public static FileKind KindOf(Stream content)
    {
        if (content.Length < ShortestArchive) return FileKind.Damaged;
        content.Position = 0;
        try
        {
            using var archive = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            return archive.Entries.Count > MostEntries
                ? FileKind.OtherArchive
                : KindOf(archive, [.. archive.Entries.Select(e => e.FullName)]);
        }
        catch (Exception e) when (e is InvalidDataException or NotSupportedException)
        {
            return FileKind.Damaged;
        }
    }

    private static FileKind KindOf(ZipArchive archive, HashSet<string> entries)
    {
        var hasProgram = entries.Any(e => e.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase));
        if (entries.Any(IsWordDocument)) return hasProgram ? FileKind.MacroDocx : FileKind.Docx;
        if (IsOdt(archive)) return FileKind.Odt;
        if (entries.Contains("xl/workbook.xml")) return hasProgram ? FileKind.OtherSpreadsheet : FileKind.Xlsx;
        return entries.Contains("[Content_Types].xml") ? FileKind.OtherArchive : FileKind.Zip;
    }

    /// <summary>Some programs number the main part: «word/document2.xml».</summary>
    private static bool IsWordDocument(string entry) =>
        entry.StartsWith("word/document", StringComparison.Ordinal) && entry.EndsWith(".xml", StringComparison.Ordinal)
        && entry["word/document".Length..^".xml".Length].All(char.IsAsciiDigit);

    private static bool IsOdt(ZipArchive archive)
    {
        if (archive.GetEntry("mimetype") is not { } entry) return false;
        using var stream = entry.Open();
        var bytes = new byte[OdtType.Length + 9];
        var type = Encoding.ASCII.GetString(bytes, 0, stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false));
        return type.TrimEnd() is OdtType or OdtType + "-template";
    }
}
