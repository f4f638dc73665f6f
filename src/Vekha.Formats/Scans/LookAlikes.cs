using System.Text.RegularExpressions;

namespace Vekha.Formats.Scans;

/// <summary>Latin letters that stand in a Cyrillic word because they look alike.</summary>
internal static partial class LookAlikes
{
    private const string Latin = "ABCEHKMOPTXYaceopxyk";
    private const string Cyrillic = "АВСЕНКМОРТХУасеорхук";

    /// <returns>The word in Cyrillic; the word itself where there is nothing to mend or a letter has no twin.</returns>
    public static string Mended(string word)
    {
        word = It.Replace(word, "IT-");
        var (latin, cyrillic) = (word.Count(char.IsAsciiLetter), word.Count(IsCyrillic));
        if (latin == 0 || cyrillic == 0) return word;
        // «IT-куб» is two words of two alphabets, each on its side of the hyphen.
        return string.Join('-', word.Split('-').Select(Part));
    }

    private static string Part(string part)
    {
        if (!part.Where(char.IsAsciiLetter).All(c => Latin.Contains(c, StringComparison.Ordinal))) return part;
        // «HOBый» is Russian by its «ы»; without such a letter the more frequent alphabet is the word's.
        var isRussian = part.Any(c => IsCyrillic(c) && !Cyrillic.Contains(c, StringComparison.Ordinal))
            || part.Count(IsCyrillic) >= part.Count(char.IsAsciiLetter);
        return isRussian ? string.Concat(part.Select(Twin)) : part;
    }

    private static char Twin(char letter) => Latin.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var i ? Cyrillic[i] : letter;

    /// <summary>«IT-специалист»: what recognition in Russian makes of the two Latin letters; no Russian word begins so.</summary>
    [GeneratedRegex(@"(?<![\p{L}\d])(?:[[1!|lIІГТП][ТT]|[[1!|lI]Г)-(?=\p{Ll}{2})")]
    private static partial Regex It { get; }

    private static bool IsCyrillic(char c) => c is >= 'А' and <= 'я' or 'Ё' or 'ё';
}
