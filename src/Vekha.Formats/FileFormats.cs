using Vekha.Formats.Docx;
using Vekha.Formats.Odt;
using Vekha.Formats.Opening;
using Vekha.Formats.Packages;
using Vekha.Formats.Pdf;
using Vekha.Formats.Programs;
using Vekha.Formats.Scans;

namespace Vekha.Formats;

/// <summary>The reader for each kind of file that is not text.</summary>
internal static class FileFormats
{
    public static OpenedFile Read(FileKind kind, byte[] bytes, Budget budget, IProgress<int>? progress, CancellationToken ct) => kind switch
    {
        FileKind.Docx or FileKind.MacroDocx => Docx(bytes, budget),
        FileKind.Odt => Odt(bytes, budget),
        FileKind.Pdf => PdfFile.Read(bytes, budget, progress, ct),
        FileKind.Jpeg or FileKind.Png or FileKind.Tiff or FileKind.Heic => ScanFile.Read(kind, bytes, budget, progress, ct),
        FileKind.Doc => Docx(OfficeConversion.Docx(bytes, "doc", ct), budget),
        FileKind.Rtf => Docx(OfficeConversion.Docx(bytes, "rtf", ct), budget),
        FileKind.Xlsx or FileKind.OtherSpreadsheet => throw new UnreadableException(Unreadable.Spreadsheet),
        FileKind.Zip or FileKind.OtherArchive => throw new UnreadableException(Unreadable.Archive),
        FileKind.OtherPicture => throw new UnreadableException(Unreadable.Picture),
        FileKind.Locked => throw new UnreadableException(Unreadable.Locked),
        FileKind.Damaged => throw new UnreadableException(Unreadable.Damaged),
        _ => throw new UnreadableException(Unreadable.Binary),
    };

    private static OpenedFile Docx(byte[] bytes, Budget budget)
    {
        using var package = new Package(bytes, budget);
        return DocxFile.Read(package);
    }

    private static OpenedFile Odt(byte[] bytes, Budget budget)
    {
        using var package = new Package(bytes, budget);
        return OdtFile.Read(package);
    }
}
