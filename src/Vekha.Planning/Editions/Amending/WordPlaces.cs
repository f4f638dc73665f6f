using System.Text.RegularExpressions;

namespace Vekha.Planning.Editions.Amending;

/// <summary>Where words of an amending act stand in a printed text. Spaces, kinds of quotes and dashes, capitals and «ё» make no
/// difference;
/// words are whole words.</summary>
internal static partial class WordPlaces
{
    public static IReadOnlyList<(int Start, int Length)> Of(string text, string words) =>
        words.Trim().Length == 0 ? [] : [.. Pattern(words.Trim()).Matches(text).Select(match => (match.Index, match.Length))];

    /// <summary>The words in any case: each begins as it should and has some ending.</summary>
    public static bool HasInSomeCase(string text, string words) => Alike(words.Trim()).IsMatch(text);

    /// <summary>Each of the words stands there in some case, in whatever order.</summary>
    public static bool HasAllInSomeCase(string text, string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim(',', '.', ';', '«', '»', '"'))
            .Where(word => word.Length > 3).ToList() is { Count: > 0 } all && all.TrueForAll(word => HasInSomeCase(text, word));

    /// <summary>The text with new words in each place. A capital that begins a sentence stays one.</summary>
    public static string With(string text, IEnumerable<(int Start, int Length)> places, Func<string, string> words)
    {
        foreach (var (start, length) in places.OrderByDescending(place => place.Start))
        {
            var found = text.Substring(start, length);
            text = text[..start] + Capital(found, words(found)) + text[(start + length)..];
        }
        return Tidied(text);
    }

    /// <summary>Removes doubled spaces and punctuation left alone where words were taken out.</summary>
    public static string Tidied(string text)
    {
        var tidy = Spaces.Replace(text, " ");
        tidy = SpaceBefore.Replace(tidy, "$1");
        tidy = DoubleComma.Replace(tidy, "$1");
        return string.Join('\n', tidy.Split('\n').Select(line => LooseEnds.Replace(line, "").Trim()).Where(line => line.Length > 0));
    }

    private static string Capital(string found, string words) =>
        found.Length > 1 && words.Length > 0 && char.IsUpper(found[0]) && char.IsLower(found[1]) && char.IsLower(words[0])
            ? char.ToUpperInvariant(words[0]) + words[1..] : words;

    private static Regex Pattern(string words) => new(
        Begin(words[0]) + string.Concat(words.Select(Same)).Replace(@"\s+\s+", @"\s+", StringComparison.Ordinal) + End(words[^1]),
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static Regex Alike(string words) => new(
        Begin(words[0]) + string.Join(@"\s+", words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Stem)),
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static string Stem(string word) =>
        word.Length > 4 ? string.Concat(word[..^2].Select(Same)) + @"\p{L}{0,4}" : string.Concat(word.Select(Same));

    // «школа» is no word of «школа-интернат».
    private static string Begin(char c) => char.IsDigit(c) ? @"(?<!\d)" : char.IsLetter(c) ? @"(?<!\p{L}[-\u2011]?)" : "";

    private static string End(char c) => char.IsDigit(c) ? @"(?!\d)" : char.IsLetter(c) ? @"(?![-\u2011]?\p{L})" : "";

    private static string Same(char c) => c switch
    {
        'е' or 'ё' => "[её]",
        'Е' or 'Ё' => "[ЕЁ]",
        '«' or '»' or '"' or '“' or '”' or '„' => "[«»\"“”„]",
        '-' or '–' or '—' => "[-–—]",
        _ when char.IsWhiteSpace(c) => @"\s+",
        _ => Regex.Escape($"{c}"),
    };

    [GeneratedRegex(@"[^\S\n]{2,}")]
    private static partial Regex Spaces { get; }

    [GeneratedRegex(@"[^\S\n]+([,;.)])")]
    private static partial Regex SpaceBefore { get; }

    [GeneratedRegex(@"([,;])\s*[,;]")]
    private static partial Regex DoubleComma { get; }

    [GeneratedRegex(@"^[\s,;]+|[\s,;]+$")]
    private static partial Regex LooseEnds { get; }
}
