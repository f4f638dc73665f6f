using System.Text;

namespace Vekha.Formats.Opening;

/// <summary>Tells the kind of a file by what is in it, never by its name.</summary>
public static class FileContent
{
    private const int HeadLength = 1024;

    public static FileKind KindOf(byte[] content)
    {
        using var stream = new MemoryStream(content, writable: false);
        return KindOf(content.AsSpan(0, Math.Min(content.Length, HeadLength)), stream);
    }

    /// <param name="content">Can be sought; stands at its beginning again afterwards.</param>
    public static async Task<FileKind> KindAsync(Stream content, CancellationToken ct)
    {
        var head = new byte[HeadLength];
        var read = await content.ReadAtLeastAsync(head, HeadLength, throwOnEndOfStream: false, ct).ConfigureAwait(false);
        var kind = KindOf(head.AsSpan(0, read), content);
        content.Position = 0;
        return kind;
    }

    private static FileKind KindOf(ReadOnlySpan<byte> head, Stream content) => head switch
    {
        [0xFF, 0xD8, 0xFF, ..] => FileKind.Jpeg,
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => FileKind.Png,
        [(byte)'I', (byte)'I', 0x2A, 0, ..] or [(byte)'M', (byte)'M', 0, 0x2A, ..] => FileKind.Tiff,
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] or [(byte)'B', (byte)'M', _, _, _, _, 0, 0, 0, 0, ..] => FileKind.OtherPicture,
        [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', .. var brand] => IsHeic(brand) ? FileKind.Heic : FileKind.OtherPicture,
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', ..] => FileKind.OtherPicture,
        [(byte)'P', (byte)'K', 3, 4, ..] => ArchiveContent.KindOf(content),
        [(byte)'P', (byte)'K', 5, 6, ..] or [(byte)'R', (byte)'a', (byte)'r', (byte)'!', ..] => FileKind.OtherArchive,
        [(byte)'7', (byte)'z', 0xBC, 0xAF, ..] or [0x1F, 0x8B, ..] => FileKind.OtherArchive,
        [0xD0, 0xCF, 0x11, 0xE0, ..] => InContainer(content),
        [(byte)'{', (byte)'\\', (byte)'r', (byte)'t', (byte)'f', ..] => FileKind.Rtf,
        _ when IsPdf(head) => FileKind.Pdf,
        _ when SignedData.Begins(head) => FileKind.Signature,
        _ => FileKind.Text,
    };

    /// <summary>ISO 23008-12: what telephones make of a photo.</summary>
    private static bool IsHeic(ReadOnlySpan<byte> brand) =>
        brand.StartsWith("heic"u8) || brand.StartsWith("heix"u8) || brand.StartsWith("mif1"u8) || brand.StartsWith("heim"u8);

    /// <summary>ISO 32000 lets the header stand anywhere in the first 1024 bytes, but a text may speak of it too.</summary>
    private static bool IsPdf(ReadOnlySpan<byte> head) =>
        head.IndexOf("%PDF-"u8) is >= 0 and var at
            && (head[..at].IndexOfAnyExceptInRange((byte)0, (byte)' ') < 0 || head.Contains((byte)0));

    /// <summary>DOC, XLS and a DOCX with a password share a container; the name of a stream, in UTF-16, tells them apart.</summary>
    private static FileKind InContainer(Stream content)
    {
        content.Position = 0;
        using var whole = new MemoryStream();
        content.CopyTo(whole);
        var bytes = whole.GetBuffer().AsSpan(0, (int)whole.Length);
        return Names(bytes, "EncryptedPackage") ? FileKind.Locked
            : Names(bytes, "Workbook") ? FileKind.OtherSpreadsheet
            : FileKind.Doc;
    }

    private static bool Names(ReadOnlySpan<byte> bytes, string stream) => bytes.IndexOf(Encoding.Unicode.GetBytes(stream)) >= 0;
}
