namespace Vekha.Documents.Deadlines.Words;

/// <summary>The words that carry meaning in a deadline. Looks a lower-case word up by its form or by its stem.</summary>
internal static class Vocabulary
{
    private static readonly Dictionary<string, Entry> Forms = [];
    private static readonly Dictionary<string, Entry> Stems = [];
    private static readonly int LongestStem;

    static Vocabulary()
    {
        foreach (var entry in WordList.Entries)
        {
            foreach (var form in entry.Words.Split(' '))
            {
                if (!form.EndsWith('*')) Forms[form] = entry;
                else
                {
                    var stem = form.TrimEnd('*');
                    Stems[stem] = entry with { Ending = form.EndsWith("**", StringComparison.Ordinal) ? int.MaxValue : 3 };
                    LongestStem = Math.Max(LongestStem, stem.Length);
                }
            }
        }
    }

    public static bool Knows(string word) => Find(word) is not null;

    public static Token Token(string word, int start, int end, bool glued) => Find(word) is { } entry
        ? new(entry.Term, word, start, end, entry.Value, glued)
        : new(Term.Other, word, start, end, Glued: glued);

    /// <summary>The length of the first of two words printed as one, «досентября» or «трехмесячный»; 0 where it is one word.</summary>
    public static int LengthOfFirst(string word)
    {
        if (Knows(word)) return 0;
        for (var length = 1; length <= Math.Min(12, word.Length - 3); length++)
            if (Find(word[..length]) is { } first && Find(word[length..]) is { } second && Join(first.Term, second.Term)) return length;
        return 0;
    }

    /// <summary>A preposition may be glued to a word of the calendar, a number to the length it counts, the X to its year.</summary>
    private static bool Join(Term first, Term second) => first switch
    {
        Term.Until or Term.Since or Term.By or Term.In or Term.To =>
            second is Term.Month or Term.Year or Term.Quarter or Term.HalfYear or Term.Course or Term.EndOf or Term.Beginning
                or Term.Deadline,
        Term.Not => second is Term.Later or Term.Earlier,
        Term.Number => second is Term.Lasting,
        Term.Launch => second is Term.Year,
        _ => false,
    };

    private static Entry? Find(string word)
    {
        if (Forms.TryGetValue(word, out var entry)) return entry;
        var stems = Stems.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(word.Length, LongestStem); length >= 3; length--)
            if (stems.TryGetValue(word.AsSpan(0, length), out entry) && word.Length - length <= entry.Ending) return entry;
        return null;
    }

    /// <param name="Words">Forms separated by spaces; a star stands for an ending of at most three letters, two stars for any.</param>
    internal sealed record Entry(Term Term, int Value, string Words, int Ending = 0);
}
