using System.Text.RegularExpressions;
using Vekha.Documents.Blocks;

namespace Vekha.Documents.Acts;

/// <summary>Words that a print runs together, «ПРАВИТЕЛЬСТВОЗАРЕЧЕНСКОЙОБЛАСТИ», «посозданию», taken apart: by the words that heads are made of,
/// and by the same two words printed side by side elsewhere in the act.</summary>
internal static partial class RunTogether
{
    /// <summary>A shorter word is one.</summary>
    private const int Shortest = 7;

    private const int LongestPreposition = 3;
    private const int ShortestName = 5;
    private const int MostLines = 150;

    /// <param name="lines">Of the act, which show its words apart.</param>
    public static string Apart(string text, IReadOnlyList<PrintedLine> lines)
    {
        if (!Word.Matches(text).Any(word => IsDoubtful(word.Value))) return text;
        var pairs = Pairs(lines);
        return Word.Replace(text, word => IsDoubtful(word.Value) ? Apart(word.Value, pairs) ?? word.Value : word.Value);
    }

    private static bool IsDoubtful(string word) => word.Length >= Shortest && !CommonWords.Has(word.ToLowerInvariant());

    /// <summary>Every two words that stand side by side, run together, with the length of the first.</summary>
    private static Dictionary<string, int> Pairs(IReadOnlyList<PrintedLine> lines)
    {
        var pairs = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in lines.Take(MostLines))
        {
            var words = line.Text.Split(' ');
            for (var i = 1; i < words.Length; i++)
                if (words[i - 1].All(char.IsLetter)) pairs.TryAdd(words[i - 1] + words[i].TrimEnd('.', ',', ';', ':'), words[i - 1].Length);
        }
        return pairs;
    }

    private static string? Apart(string word, Dictionary<string, int> pairs)
    {
        if (pairs.TryGetValue(word, out var length)) return word[..length] + " " + word[length..];
        return Split(word, word.ToLowerInvariant(), 0, namesLeft: 1) is { Count: > 1 } parts ? string.Join(' ', parts) : null;
    }

    /// <summary>Longest words first; one part may be the name of a territory, told by the word beside it. Nothing ends with «в» or «по».</summary>
    private static List<string>? Split(string word, string small, int start, int namesLeft)
    {
        if (start == word.Length) return [];
        return ByWords(word, small, start, namesLeft, Math.Min(CommonWords.Longest, word.Length - start), LongestPreposition + 1)
            ?? (namesLeft > 0 ? WithName(word, small, start) : null)
            ?? (word.Length - start >= LongestPreposition ? ByWords(word, small, start, namesLeft, LongestPreposition, 1) : null);
    }

    private static List<string>? ByWords(string word, string small, int start, int namesLeft, int longest, int shortest)
    {
        for (var length = longest; length >= shortest; length--)
        {
            if (!CommonWords.Has(small.AsSpan(start, length))) continue;
            if (Split(word, small, start + length, namesLeft) is { } rest) return [word.Substring(start, length), .. rest];
            if (namesLeft > 0 && Bearer.IsMatch(small[start..(start + length)]) && word.Length - start - length >= ShortestName)
                return [word.Substring(start, length), word[(start + length)..]];
        }
        return null;
    }

    /// <summary>«ЗАРЕЧЕНСКОЙ» in front of «ОБЛАСТИ».</summary>
    private static List<string>? WithName(string word, string small, int start)
    {
        foreach (Match end in NameEnd.Matches(small, start))
        {
            var after = end.Index + end.Length;
            if (after - start < ShortestName || after == word.Length) continue;
            if (Split(word, small, after, namesLeft: 0) is { } rest) return [word[start..after], .. rest];
        }
        return null;
    }

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word { get; }

    [GeneratedRegex(@"[сц]к(?:ой|ого|ая|ий)")]
    private static partial Regex NameEnd { get; }

    [GeneratedRegex(@"^(?:города|республики|села)$")]
    private static partial Regex Bearer { get; }
}
