using System.Text.RegularExpressions;

namespace Vekha.Formats.Layout;

/// <summary>Joins what the end of a line parts. Whether a hyphen there belongs to the word, the rest of the document tells.</summary>
internal sealed partial class Hyphens
{
    private readonly Dictionary<string, int> words;
    private readonly bool breaksWords;

    /// <summary>How few letters may be left of a word that stands whole nowhere.</summary>
    private const int LongestRest = 4;

    public Hyphens(IReadOnlyCollection<string> printed)
    {
        words = printed.SelectMany(word => Word.Matches(word)).CountBy(match => match.Value.ToUpperInvariant()).ToDictionary();
        breaksWords = printed.Count(word => EndOfLine.IsMatch(word)) * 80 > printed.Count;
    }

    public string Join(string line, string next)
    {
        if (line.EndsWith('\u00AD')) return line[..^1] + next;
        if (OpenSpan.IsMatch(line) && char.IsDigit(next[0])) return line + next;
        if (EndOfLine.Match(line) is not { Success: true } end || StartOfLine.Match(next) is not { Success: true } start)
            return line + " " + next;
        return Keeps(end.Groups["word"].Value.ToUpperInvariant(), start.Value.ToUpperInvariant()) || !char.IsLower(next[0])
            ? line + next
            : line[..^1] + next;
    }

    /// <summary>What the end of a page parts: the last word may be broken without a hyphen, as elsewhere in a narrow column.</summary>
    public string JoinCut(string above, string below)
    {
        var last = above[(above.LastIndexOf(' ') + 1)..];
        return IsBroken(last, below, endsCell: false) ? above + below : Join(above, below);
    }

    /// <summary>A word too long for its column is broken without a hyphen: «необходимост|и».
    /// The line is that word alone and fills the room.</summary>
    public bool IsBroken(string line, string next, bool endsCell)
    {
        if (Word.Match(line) is not { } first || first.Index + first.Length != line.Length || line.Contains(' ', StringComparison.Ordinal))
            return false;
        if (StartOfLine.Match(next) is not { Success: true } rest || !char.IsLower(next[0])) return false;
        return words.ContainsKey((first.Value + rest.Value).ToUpperInvariant())
            || rest.Length == 1 && !OneLetterWords.Contains(next[0], StringComparison.Ordinal)
            || endsCell && rest.Length == next.Length && rest.Length <= LongestRest;
    }

    private const string OneLetterWords = "авикосуя";

    private bool Keeps(string first, string second)
    {
        if (words.ContainsKey(first + "-" + second)) return true;
        if (words.ContainsKey(first + second)) return false;
        return !breaksWords || second.Length > 3 && words.ContainsKey(second) && (first.EndsWith('О') || words.ContainsKey(first));
    }

    [GeneratedRegex(@"\p{L}+(?:-\p{L}+)*")]
    private static partial Regex Word { get; }

    [GeneratedRegex(@"(?<word>\p{L}+)[-\u2010]$")]
    private static partial Regex EndOfLine { get; }

    /// <summary>«2021–|2023»: a dash with spaces around it would stand apart from the figure.</summary>
    [GeneratedRegex(@"\d[-–—]$")]
    private static partial Regex OpenSpan { get; }

    [GeneratedRegex(@"^\p{L}+")]
    private static partial Regex StartOfLine { get; }
}
