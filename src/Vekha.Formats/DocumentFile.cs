using Vekha.Documents.Blocks;
using Vekha.Formats.Html;
using Vekha.Formats.Text;

namespace Vekha.Formats;

/// <summary>The text of a file, or the reason why there is none; exactly one of the two.</summary>
public sealed record OpenedFile(DocumentText? Text, Refusal? Refusal);

/// <summary>The one way from a file, or from pasted text, to blocks. What the file is, its content tells, not its name.</summary>
public static class DocumentFile
{
    public const int MaxBytes = 20 * 1024 * 1024;

    public static OpenedFile Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > MaxBytes) return Refused(Refusal.TooLarge);
        if (bytes.IsEmpty) return Refused(Refusal.Empty);
        if (Signature.Of(bytes) is { } refusal) return Refused(refusal);
        if (TextEncoding.Decoded(bytes) is { } text) return Read(text);
        return Refused(bytes.Contains((byte)0) ? Refusal.Binary : Refusal.UnknownEncoding);
    }

    /// <summary>Reads no further than one byte past <see cref="MaxBytes"/>.</summary>
    public static async Task<OpenedFile> ReadAsync(Stream stream, CancellationToken ct)
    {
        using var content = new MemoryStream();
        var buffer = new byte[81920];
        while (await stream.ReadAsync(buffer, ct).ConfigureAwait(false) is > 0 and var count)
        {
            content.Write(buffer, 0, count);
            if (content.Length > MaxBytes) return Refused(Refusal.TooLarge);
        }
        return Read(content.GetBuffer().AsSpan(0, (int)content.Length));
    }

    /// <summary>Pasted text: plain, or the source of a web page.</summary>
    public static OpenedFile Read(string text)
    {
        if (string.IsNullOrWhiteSpace(text)) return Refused(Refusal.Empty);
        if (text.Length > MaxBytes) return Refused(Refusal.TooLarge);
        return new(HtmlBlocks.IsPage(text) ? HtmlBlocks.Of(text) : TextBlocks.Of(text), null);
    }

    private static OpenedFile Refused(Refusal refusal) => new(null, refusal);
}
