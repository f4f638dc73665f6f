using System.Text.RegularExpressions;

namespace Vekha.Formats.Scans;

/// <summary>Quarters and halves of a year in Roman numerals,
/// which recognition in Russian takes for letters: «ГУ квартал», «П полугодие».</summary>
internal static partial class RomanNumerals
{
    /// <param name="next">The word after it: without that a numeral cannot be told from a word.</param>
    /// <returns>The numeral, I to IV; otherwise the word itself.</returns>
    public static string Mended(string word, string? next)
    {
        if (next is null || !Period.IsMatch(next)) return word;
        var mended = Part.Replace(word, part => Numeral(part.Value));
        return List.IsMatch(mended) ? mended : word;
    }

    private static string Numeral(string printed)
    {
        // «1 квартал» is printed in Arabic figures.
        if (printed.Length == 1 && char.IsAsciiDigit(printed[0])) return printed;
        var strokes = string.Concat(printed.Replace(@"\/", "V", StringComparison.Ordinal).Select(Strokes));
        return strokes is "I" or "II" or "III" or "IV" ? strokes : printed;
    }

    private static string Strokes(char sign) => sign switch
    {
        'I' or 'l' or '|' or '1' or '[' or ']' or '!' or 'i' or 'Г' or 'Т' or 'І' => "I",
        'V' or 'v' or 'У' or 'у' => "V",
        'П' or 'Н' or 'H' => "II",
        'Ш' => "III",
        _ => "?",
    };

    [GeneratedRegex(@"^(?:кв(?:артал\p{L}*)?|полугоди\p{L}*)(?!\p{L})", RegexOptions.IgnoreCase)]
    private static partial Regex Period { get; }

    [GeneratedRegex(@"[^-–—,;()\s]+")]
    private static partial Regex Part { get; }

    [GeneratedRegex(@"^\(?(?:I{1,3}|IV|\d)(?:[-–—,;](?:I{1,3}|IV|\d))*[,;]?$")]
    private static partial Regex List { get; }
}
