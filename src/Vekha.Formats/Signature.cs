using System.Text;

namespace Vekha.Formats;

/// <summary>Kinds of files that are no text, told by their first bytes.</summary>
internal static class Signature
{
    private static ReadOnlySpan<byte> WordPart => "word/document"u8;
    private static ReadOnlySpan<byte> SheetPart => "xl/workbook"u8;

    public static Refusal? Of(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xD8, 0xFF, ..] or [0x89, (byte)'P', (byte)'N', (byte)'G', ..] or [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => Refusal.Picture,
        [(byte)'I', (byte)'I', 0x2A, 0, ..] or [(byte)'M', (byte)'M', 0, 0x2A, ..] or [(byte)'B', (byte)'M', _, _, _, _, 0, 0, 0, 0, ..] => Refusal.Picture,
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', ..] or [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', ..] => Refusal.Picture,
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => Refusal.Pdf,
        [(byte)'P', (byte)'K', 3 or 5, 4 or 6, ..] => Zip(bytes),
        [(byte)'R', (byte)'a', (byte)'r', (byte)'!', ..] or [(byte)'7', (byte)'z', 0xBC, 0xAF, ..] or [0x1F, 0x8B, ..] => Refusal.Archive,
        [0xD0, 0xCF, 0x11, 0xE0, ..] => OldOffice(bytes),
        [(byte)'{', (byte)'\\', (byte)'r', (byte)'t', (byte)'f', ..] => Refusal.WordDocument,
        _ => null,
    };

    private static Refusal Zip(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOf(WordPart) >= 0 ? Refusal.WordDocument
        : bytes.IndexOf(SheetPart) >= 0 ? Refusal.Spreadsheet
        : Refusal.Archive;

    /// <summary>DOC and XLS share a container; the name of its main stream, in UTF-16, tells them apart.</summary>
    private static Refusal OldOffice(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOf(Encoding.Unicode.GetBytes("Workbook")) >= 0 ? Refusal.Spreadsheet : Refusal.WordDocument;
}
