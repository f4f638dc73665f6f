using System.Text.RegularExpressions;

namespace Vekha.Documents.Amendments;

/// <summary>The words of a clause item, part by part: «в строке 5: слова … заменить …; слова … исключить».</summary>
internal static partial class Sentences
{
    /// <returns>Where each part begins and ends.</returns>
    public static IEnumerable<(int Start, int End)> Of(string text, int start, int end)
    {
        foreach (Match stop in Stop.Matches(text[..end], start))
        {
            yield return (start, stop.Index + 1);
            start = stop.Index + stop.Length;
        }
        if (start < end) yield return (start, end);
    }

    /// <summary>A colon before new wording ends nothing; a full stop ends a part after a word, but not after «г.».</summary>
    [GeneratedRegex(
        @";|(?<!(?:редакции|содержания|словами|цифрами|словом|силу|исключить)\s*):|(?<=\p{L}{4}|\uF8FF)\.(?=\s+\p{Lu})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Stop { get; }
}
