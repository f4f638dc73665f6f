using System.Text;

namespace Vekha.Documents.Deadlines.Words;

/// <summary>Mends what scanning and typing do to a text: footnote marks, words broken in two, mixed alphabets, letters for figures.</summary>
internal static class Spelling
{
    public static string OnOneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public static string Mended(string line) => Figures(Alphabets(Joined(WithoutMarks(line))));

    private static string WithoutMarks(string line)
    {
        var kept = new StringBuilder(line.Length);
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '<' && FootnoteEnd(line, i) is { } end) i = end;
            else if (!IsMark(line[i])) kept.Append(line[i]);
        }
        return kept.ToString().Trim();
    }

    private static bool IsMark(char c) =>
        c is '*' or '†' or '‡' or '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\uFEFF' or '¹' or '²' or '³' or (>= '⁰' and <= '⁹');

    /// <summary>The closing bracket of «&lt;*&gt;» or «&lt;1&gt;».</summary>
    private static int? FootnoteEnd(string line, int open)
    {
        var end = open + 1;
        while (end < line.Length && (line[end] is '*' || char.IsAsciiDigit(line[end]))) end++;
        return end > open + 1 && end < line.Length && line[end] == '>' ? end : null;
    }

    /// <summary>«авгу- ста» → «августа»; «август- сентябрь» are two words and remain so.</summary>
    private static string Joined(string line)
    {
        for (var at = 1; at < line.Length - 2; at++)
        {
            if (!Letters.IsHyphen(line[at]) || line[at + 1] != ' ' || !char.IsLetter(line[at - 1]) || !char.IsLower(line[at + 2])) continue;
            var left = WordBefore(line, at);
            var right = WordAfter(line, at + 2);
            if (IsOneWord(left, right)) line = line.Remove(at, 2);
        }
        return line;
    }

    private static bool IsOneWord(string left, string right) =>
        Vocabulary.Knows(left + right) || !Vocabulary.Knows(left) && !Vocabulary.Knows(right);

    private static string WordBefore(string line, int end)
    {
        var start = end;
        while (start > 0 && char.IsLetter(line[start - 1])) start--;
        return Folded(line.AsSpan(start, end - start));
    }

    private static string WordAfter(string line, int start)
    {
        var end = start;
        while (end < line.Length && char.IsLetter(line[end])) end++;
        return Folded(line.AsSpan(start, end - start));
    }

    /// <summary>Lower case, «е» for «ё», Russian letters where the whole word can be written with them.</summary>
    public static string Folded(ReadOnlySpan<char> word)
    {
        Span<char> folded = word.Length <= 64 ? stackalloc char[word.Length] : new char[word.Length];
        var russian = true;
        for (var i = 0; i < word.Length; i++)
        {
            folded[i] = Letters.Russian(word[i]);
            russian &= !Letters.IsLatin(folded[i]);
        }
        if (!russian) word.CopyTo(folded);
        for (var i = 0; i < folded.Length; i++)
            folded[i] = char.ToLowerInvariant(folded[i]) is var small && small == 'ё' ? 'е' : small;
        return new(folded);
    }

    private static string Alphabets(string line) => InRuns(line, char.IsLetter, (letters, start, end) =>
    {
        var word = letters.AsSpan(start, end - start);
        var mixed = word.ContainsAnyInRange('Ѐ', 'ӿ') && (word.ContainsAnyInRange('A', 'Z') || word.ContainsAnyInRange('a', 'z'));
        for (var i = start; mixed && i < end; i++) letters[i] = Letters.Russian(letters[i]);
    });

    /// <summary>«l5» → «15», «O1» → «01»; in «до20» the «о» belongs to the word.</summary>
    private static string Figures(string line) => InRuns(line, c => char.IsAsciiDigit(Letters.Figure(c)), (letters, start, end) =>
    {
        if (!letters.AsSpan(start, end - start).ContainsAnyInRange('0', '9')) return;
        while (start > 0 && char.IsLetter(letters[start - 1]) && !char.IsAsciiDigit(letters[start])) start++;
        while (end < letters.Length && char.IsLetter(letters[end]) && !char.IsAsciiDigit(letters[end - 1])) end--;
        for (var i = start; i < end; i++) letters[i] = Letters.Figure(letters[i]);
    });

    private static string InRuns(string line, Func<char, bool> belongs, Action<char[], int, int> mend)
    {
        var letters = line.ToCharArray();
        for (var start = 0; start < letters.Length; start++)
        {
            var end = start;
            while (end < letters.Length && belongs(letters[end])) end++;
            if (end == start) continue;
            mend(letters, start, end);
            start = end;
        }
        return new(letters);
    }
}
