using System.Text.RegularExpressions;
using Vekha.Documents.Blocks;

namespace Vekha.Documents.Acts;

/// <summary>Separates words printed without spaces, «ПРАВИТЕЛЬСТВОЗАРЕЧЕНСКОЙОБЛАСТИ», «посозданию»: by the words that heads are made of,
/// and by the same two words printed with a space elsewhere in the act.</summary>
internal static partial class RunTogether
{
    /// <summary>A shorter word is not examined.</summary>
    private const int Shortest = 7;

    private const int Longest = 80;
    private const int MostLines = 150;

    /// <summary>The shortest second word that is looked for.</summary>
    private const int ShortestEnding = 4;

    /// <param name="lines">Of the act: they show where one word ends and the next begins.</param>
    public static string Apart(string text, IReadOnlyList<PrintedLine> lines) =>
        Word.Replace(text, word => IsDoubtful(word.Value) ? AsElsewhere(word.Value, lines) ?? ByVocabulary(word.Value) ?? word.Value : word.Value);

    private static bool IsDoubtful(string word) => word.Length is >= Shortest and <= Longest && !CommonWords.Has(word.ToLowerInvariant());

    /// <summary>The same letters with one space between them, in a line of the act.</summary>
    private static string? AsElsewhere(string word, IReadOnlyList<PrintedLine> lines)
    {
        var ending = word[^ShortestEnding..];
        foreach (var line in lines.Take(MostLines))
            for (var at = line.Text.IndexOf(ending, StringComparison.Ordinal); at >= 0; at = line.Text.IndexOf(ending, at + 1, StringComparison.Ordinal))
                if (LengthOfFirst(word, line.Text, at + ShortestEnding - word.Length - 1) is { } length) return word[..length] + " " + word[length..];
        return null;
    }

    /// <summary>Where the text at a place is the word with a space inside it, and both halves are whole words.</summary>
    private static int? LengthOfFirst(string word, string text, int start)
    {
        var end = start + word.Length + 1;
        if (start < 0 || start > 0 && char.IsLetter(text[start - 1]) || end < text.Length && char.IsLetter(text[end])) return null;
        var same = text.AsSpan(start).CommonPrefixLength(word);
        return same > 0 && same < word.Length && text[start + same] == ' ' && text.AsSpan(start + same + 1).StartsWith(word.AsSpan(same)) ? same : null;
    }

    private static string? ByVocabulary(string word) => WordSplit.Of(word) is { Count: > 1 } parts ? string.Join(' ', parts) : null;

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word { get; }
}
