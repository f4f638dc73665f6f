using System.Text.RegularExpressions;

namespace Vekha.Formats.Layout;

/// <summary>Joins what the end of a line parts. Whether a hyphen there belongs to the word, the rest of the document tells.</summary>
internal sealed partial class Hyphens
{
    private readonly HashSet<string> words;
    private readonly bool breaksWords;

    public Hyphens(IReadOnlyCollection<string> printed)
    {
        words = [.. printed.SelectMany(word => Word.Matches(word)).Select(match => match.Value.ToUpperInvariant())];
        breaksWords = printed.Count(word => EndOfLine.IsMatch(word)) * 80 > printed.Count;
    }

    public string Join(string line, string next)
    {
        if (line.EndsWith('\u00AD')) return line[..^1] + next;
        if (EndOfLine.Match(line) is not { Success: true } end || StartOfLine.Match(next) is not { Success: true } start) return line + " " + next;
        return Keeps(end.Groups["word"].Value.ToUpperInvariant(), start.Value.ToUpperInvariant()) || !char.IsLower(next[0]) ? line + next : line[..^1] + next;
    }

    private bool Keeps(string first, string second)
    {
        if (words.Contains(first + "-" + second)) return true;
        if (words.Contains(first + second)) return false;
        return !breaksWords || second.Length > 3 && words.Contains(second) && (first.EndsWith('О') || words.Contains(first));
    }

    [GeneratedRegex(@"\p{L}+(?:-\p{L}+)*")]
    private static partial Regex Word { get; }

    [GeneratedRegex(@"(?<word>\p{L}+)-$")]
    private static partial Regex EndOfLine { get; }

    [GeneratedRegex(@"^\p{L}+")]
    private static partial Regex StartOfLine { get; }
}
