using Vekha.Formats.Docx;
using Vekha.Formats.Odt;
using Vekha.Formats.Opening;
using Vekha.Formats.Packages;
using Vekha.Formats.Pdf;
using Vekha.Formats.Programs;
using Vekha.Formats.Scans;

namespace Vekha.Formats;

/// <summary>The reader of each kind of file that is no text.</summary>
internal static class FileFormats
{
    public static OpenedFile Read(FileKind kind, byte[] bytes) => kind switch
    {
        FileKind.Zip => Zip(bytes),
        FileKind.Pdf => PdfFile.Read(bytes),
        FileKind.Scan => ScanFile.Read(bytes),
        FileKind.OldWord => Zip(OfficeConversion.Docx(bytes, "doc")),
        FileKind.RichText => Zip(OfficeConversion.Docx(bytes, "rtf")),
        FileKind.Spreadsheet => throw new UnreadableException(Unreadable.Spreadsheet),
        FileKind.Archive => throw new UnreadableException(Unreadable.Archive),
        FileKind.Picture => throw new UnreadableException(Unreadable.Picture),
        FileKind.Locked => throw new UnreadableException(Unreadable.Locked),
        _ => throw new UnreadableException(Unreadable.Binary),
    };

    private static OpenedFile Zip(byte[] bytes)
    {
        using var package = new Package(bytes);
        if (DocxFile.Part(package) is { } word) return DocxFile.Read(package, word);
        if (package.Ascii("mimetype", OdtFile.Type.Length + 9)?.TrimEnd() is OdtFile.Type or OdtFile.Type + "-template") return OdtFile.Read(package);
        throw new UnreadableException(package.Has("xl/workbook.xml") ? Unreadable.Spreadsheet : Unreadable.Archive);
    }
}
