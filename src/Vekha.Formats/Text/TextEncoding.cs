using System.Text;
using System.Text.RegularExpressions;

namespace Vekha.Formats.Text;

/// <summary>Bytes → characters. UTF-8 is expected; UTF-16 and windows-1251 are taken where nothing else fits.</summary>
internal static partial class TextEncoding
{
    /// <summary>The most frequent letters: more than half of any Russian text.</summary>
    private const string Frequent = "оеаинтсрвл";

    private static readonly UTF8Encoding Utf8 = new(false, throwOnInvalidBytes: true);

    /// <returns>null where the bytes are no text in a known encoding.</returns>
    public static string? Decoded(ReadOnlySpan<byte> bytes) => Candidate(bytes) is { } text && !IsBinary(text) ? text : null;

    private static string? Candidate(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] => Strict(Utf8, rest),
        [0xFF, 0xFE, .. var rest] => Strict(new UnicodeEncoding(false, false, true), rest),
        [0xFE, 0xFF, .. var rest] => Strict(new UnicodeEncoding(true, false, true), rest),
        _ => WithoutMark(bytes),
    };

    private static string? WithoutMark(ReadOnlySpan<byte> bytes)
    {
        if (HighBytes(bytes, 1) > 0.9) return Strict(new UnicodeEncoding(false, false, true), bytes);
        if (HighBytes(bytes, 0) > 0.9) return Strict(new UnicodeEncoding(true, false, true), bytes);
        return Strict(Utf8, bytes) ?? Declared(bytes) ?? Windows1251(bytes);
    }

    /// <summary>The share of 0 and 4, the high bytes of Latin and Cyrillic, at every second place.</summary>
    private static double HighBytes(ReadOnlySpan<byte> bytes, int offset)
    {
        if (bytes.Length < 4 || bytes.Length % 2 != 0) return 0;
        var high = 0;
        for (var i = offset; i < bytes.Length; i += 2)
            if (bytes[i] is 0 or 4) high++;
        return high / (bytes.Length / 2.0);
    }

    private static string? Strict(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>A web page names its encoding in its head; where it claims UTF-8 and is not, the encoding is guessed.</summary>
    private static string? Declared(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.ASCII.GetString(bytes[..Math.Min(bytes.Length, 2048)]);
        var charset = Charset.Match(head).Groups[1].Value.ToLowerInvariant();
        return charset is "windows-1251" or "cp1251" or "koi8-r" or "ibm866" or "cp866" or "iso-8859-5"
            ? CodePagesEncodingProvider.Instance.GetEncoding(charset.Replace("ibm", "cp", StringComparison.Ordinal)
                .Replace("cp1251", "windows-1251", StringComparison.Ordinal))?.GetString(bytes)
            : null;
    }

    private static string? Windows1251(ReadOnlySpan<byte> bytes)
    {
        var text = CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetString(bytes);
        var letters = text.Where(c => char.IsLetter(c) && !char.IsAscii(c)).ToList();
        var frequent = letters.Count(c => Frequent.Contains(char.ToLowerInvariant(c), StringComparison.Ordinal));
        var capitalsInside = text.Zip(text.Skip(1)).Count(pair => char.IsLower(pair.First) && char.IsUpper(pair.Second));
        return letters.Count > 0 && frequent >= 0.45 * letters.Count && capitalsInside <= 0.02 * letters.Count ? text : null;
    }

    private static bool IsBinary(string text)
    {
        var odd = text.Count(c => char.IsControl(c) && c is not ('\t' or '\n' or '\r' or '\f' or '\v' or '\u0085'));
        return odd > text.Length / 500;
    }

    [GeneratedRegex(@"<(?:meta|\?xml)\b[^<>]*?(?:charset|encoding)\s*=\s*[""']?([\w-]+)", RegexOptions.IgnoreCase)]
    private static partial Regex Charset { get; }
}
