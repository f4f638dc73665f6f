using System.Text.RegularExpressions;

namespace Vekha.Documents.Acts;

/// <summary>A run of letters → the common words it is made of, the longest first; one part may be the name of a territory, recognised by the word next to it.</summary>
internal sealed partial class WordSplit
{
    private const int LongestPreposition = 3;
    private const int ShortestName = 5;

    private readonly string word;
    private readonly string small;
    private readonly HashSet<(int Start, bool MayName)> dead = [];

    private WordSplit(string word) => (this.word, small) = (word, word.ToLowerInvariant());

    /// <returns>null where it is not made up of such words.</returns>
    public static IReadOnlyList<string>? Of(string word) => new WordSplit(word).From(0, mayName: true);

    /// <summary>No name ends in «в» or «по».</summary>
    private List<string>? From(int start, bool mayName)
    {
        if (start == word.Length) return [];
        if (dead.Contains((start, mayName))) return null;
        var parts = ByWords(start, mayName, Math.Min(CommonWords.Longest, word.Length - start), LongestPreposition + 1)
            ?? (mayName ? WithName(start) : null)
            ?? (word.Length - start >= LongestPreposition ? ByWords(start, mayName, LongestPreposition, 1) : null);
        if (parts is null) dead.Add((start, mayName));
        return parts;
    }

    private List<string>? ByWords(int start, bool mayName, int longest, int shortest)
    {
        for (var length = longest; length >= shortest; length--)
        {
            var end = start + length;
            if (!CommonWords.Has(small.AsSpan(start, length))) continue;
            if (From(end, mayName) is { } rest) return [word[start..end], .. rest];
            if (mayName && word.Length - end >= ShortestName && Bearer.IsMatch(small.AsSpan(start, length))) return [word[start..end], word[end..]];
        }
        return null;
    }

    /// <summary>«ЗАРЕЧЕНСКОЙ» in front of «ОБЛАСТИ».</summary>
    private List<string>? WithName(int start)
    {
        foreach (Match end in NameEnd.Matches(small, start))
        {
            var after = end.Index + end.Length;
            if (after - start < ShortestName || after == word.Length) continue;
            if (From(after, mayName: false) is { } rest) return [word[start..after], .. rest];
        }
        return null;
    }

    [GeneratedRegex(@"[сц]к(?:ой|ого|ая|ий)")]
    private static partial Regex NameEnd { get; }

    [GeneratedRegex(@"^(?:города|республики|села)$")]
    private static partial Regex Bearer { get; }
}
