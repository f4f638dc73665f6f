using System.Buffers.Text;
using System.IO.Compression;

namespace Vekha.Data.Files;

/// <summary>Tells the kind of a file by what is in it. Nothing is unpacked: of an archive only the list of its entries is read.</summary>
public static class FileContent
{
    private const int HeadLength = 1024;
    /// <summary>An archive with more entries than any document or set of photos has is not looked into.</summary>
    private const int MostEntries = 20_000;

    /// <param name="content">Can be sought; stands at its beginning again afterwards.</param>
    /// <returns>null where it is none of the kinds that are accepted, or broken.</returns>
    public static async Task<FileKind?> KindAsync(Stream content, CancellationToken ct)
    {
        var head = new byte[HeadLength];
        var read = await content.ReadAtLeastAsync(head, HeadLength, throwOnEndOfStream: false, ct);
        content.Position = 0;
        var kind = KindOf(head.AsSpan(0, read));
        if (kind == FileKind.Zip) kind = KindOfArchive(content);
        content.Position = 0;
        return kind;
    }

    private static FileKind? KindOf(ReadOnlySpan<byte> head) => head switch
    {
        [0xFF, 0xD8, 0xFF, ..] => FileKind.Jpeg,
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => FileKind.Png,
        [(byte)'P', (byte)'K', 3, 4, ..] => FileKind.Zip,
        // ISO 32000 lets the header stand anywhere in the first 1024 bytes.
        _ when head.IndexOf("%PDF-"u8) >= 0 => FileKind.Pdf,
        _ when IsSignedData(head) || IsSignedData(FromText(head)) => FileKind.Signature,
        _ => null,
    };

    /// <summary>RFC 5652: a SEQUENCE that begins with the identifier of signed-data, 1.2.840.113549.1.7.2.</summary>
    private static bool IsSignedData(ReadOnlySpan<byte> der)
    {
        if (der is not [0x30, var length, ..]) return false;
        var lengthBytes = length > 0x80 ? length - 0x80 : 0;
        return lengthBytes <= 4 && der[2..].Length > lengthBytes
            && der[(2 + lengthBytes)..].StartsWith((ReadOnlySpan<byte>)[0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07, 0x02]);
    }

    /// <summary>The first bytes of a signature written as Base64, with or without the lines of PEM around it.</summary>
    private static byte[] FromText(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith("\uFEFF"u8)) head = head[3..];
        if (head.StartsWith("-----BEGIN "u8)) head = head.IndexOf((byte)'\n') is var end and > 0 ? head[end..] : [];
        Span<byte> digits = stackalloc byte[64];
        var count = 0;
        foreach (var c in head)
        {
            if (c is (byte)' ' or (byte)'\r' or (byte)'\n' or (byte)'\t') continue;
            digits[count++] = c;
            if (count == digits.Length) break;
        }
        var bytes = new byte[48];
        return count == digits.Length && Base64.DecodeFromUtf8(digits, bytes, out _, out _, isFinalBlock: false) == System.Buffers.OperationStatus.Done ? bytes : [];
    }

    private static FileKind? KindOfArchive(Stream content)
    {
        try
        {
            using var archive = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            return archive.Entries.Count > MostEntries ? null : KindOf([.. archive.Entries.Select(e => e.FullName)]);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static FileKind? KindOf(HashSet<string> entries) => entries switch
    {
        _ when !entries.Contains("[Content_Types].xml") => FileKind.Zip,
        // A document that carries a program is not a document to be read.
        _ when entries.Any(e => e.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)) => null,
        _ when entries.Contains("word/document.xml") => FileKind.Docx,
        _ when entries.Contains("xl/workbook.xml") => FileKind.Xlsx,
        _ => null,
    };
}
