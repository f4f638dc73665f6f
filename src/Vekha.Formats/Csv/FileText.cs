using System.Text;

namespace Vekha.Formats.Csv;

/// <summary>The text of a file of unknown encoding: a byte order mark decides, then valid UTF-8,
/// then the code page of Russian Windows.</summary>
public static class FileText
{
    private static readonly UTF8Encoding StrictUtf8 = new(false, true);

    static FileText() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <returns>null where it is no text.</returns>
    public static string? Of(byte[] content)
    {
        var text = Decoded(content);
        return text.Any(c => char.IsControl(c) && c is not ('\t' or '\r' or '\n' or '\f')) ? null : text;
    }

    private static string Decoded(byte[] content)
    {
        switch (content)
        {
            case [0xEF, 0xBB, 0xBF, ..]: return Encoding.UTF8.GetString(content, 3, content.Length - 3);
            case [0xFF, 0xFE, ..]: return Encoding.Unicode.GetString(content, 2, content.Length - 2);
            case [0xFE, 0xFF, ..]: return Encoding.BigEndianUnicode.GetString(content, 2, content.Length - 2);
        }
        try
        {
            return StrictUtf8.GetString(content);
        }
        catch (DecoderFallbackException)
        {
            return Encoding.GetEncoding(1251).GetString(content);
        }
    }
}
