using System.Text;

namespace Vekha.Formats;

/// <summary>What a file is, told by its content, never by its name.</summary>
internal enum FileKind { Text, Zip, Pdf, Scan, OldWord, RichText, Spreadsheet, Archive, Picture, Locked }

internal static class FileKinds
{
    public static FileKind Of(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xD8, 0xFF, ..] or [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => FileKind.Scan,
        [(byte)'I', (byte)'I', 0x2A, 0, ..] or [(byte)'M', (byte)'M', 0, 0x2A, ..] => FileKind.Scan,
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] or [(byte)'B', (byte)'M', _, _, _, _, 0, 0, 0, 0, ..] => FileKind.Picture,
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', ..] or [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', ..] => FileKind.Picture,
        [(byte)'P', (byte)'K', 3 or 5, 4 or 6, ..] => FileKind.Zip,
        [(byte)'R', (byte)'a', (byte)'r', (byte)'!', ..] or [(byte)'7', (byte)'z', 0xBC, 0xAF, ..] or [0x1F, 0x8B, ..] => FileKind.Archive,
        [0xD0, 0xCF, 0x11, 0xE0, ..] => InContainer(bytes),
        [(byte)'{', (byte)'\\', (byte)'r', (byte)'t', (byte)'f', ..] => FileKind.RichText,
        _ => IsPdf(bytes) ? FileKind.Pdf : FileKind.Text,
    };

    /// <summary>Some programs print a few bytes in front of the mark; readers of PDF look for it in the first KiB.</summary>
    private static bool IsPdf(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("%PDF-"u8) || bytes[..Math.Min(bytes.Length, 1024)].IndexOf("%PDF-1."u8) is > 0 and var at && bytes[at..].IndexOf((byte)0) >= 0;

    /// <summary>DOC, XLS and a DOCX with a password share a container; the name of a stream, in UTF-16, tells them apart.</summary>
    private static FileKind InContainer(ReadOnlySpan<byte> bytes) =>
        Names(bytes, "EncryptedPackage") ? FileKind.Locked
        : Names(bytes, "Workbook") ? FileKind.Spreadsheet
        : FileKind.OldWord;

    private static bool Names(ReadOnlySpan<byte> bytes, string stream) => bytes.IndexOf(Encoding.Unicode.GetBytes(stream)) >= 0;
}
