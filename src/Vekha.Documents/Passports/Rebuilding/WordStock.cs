namespace Vekha.Documents.Passports.Rebuilding;

/// <summary>Words the document itself prints whole; they tell whether two parts are one word.</summary>
internal sealed class WordStock
{
    private readonly Dictionary<string, int> counts = new(StringComparer.OrdinalIgnoreCase);

    private readonly WordPairs pairs = new();

    public WordStock(IReadOnlyList<TableLine> lines)
    {
        var (head, before) = ("", "");
        foreach (var line in lines)
        {
            for (var i = 0; i < line.Words.Length; i++)
            {
                var (first, last) = (i == 0, i == line.Words.Length - 1);
                var word = first ? head + line.Words[i] : line.Words[i];
                if (last && line.End == LineEnd.InsideWord)
                    head = word;
                else
                    Add(word);
            }
            if (line.End != LineEnd.InsideWord) head = "";
            pairs.Add(line, line.Blank ? "" : before);
            before = line.End == LineEnd.BetweenWords ? line.Words[^1] : "";
        }
    }

    /// <summary>How two parts of a cell belong together where the print does not say.</summary>
    public bool AreOneWord(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        var start = before[(before.LastIndexOf(' ') + 1)..];
        var end = after.IndexOf(' ') is var space and >= 0 ? after[..space] : after;
        if (start.Length == 0 || end.Length == 0) return false;
        if (start[^1] == '-' && start.Length > 1) return char.IsLetter(start[^2]) && char.IsLetter(end[0]) && end is not ("и" or "или");
        if (end[0] == '-' && end.Length > 2 && char.IsLetter(start[^1]) && char.IsLetter(end[1])) return true;
        if (!char.IsLetter(start[^1]) || !char.IsLower(end[0])) return false;
        var whole = Count(Letters($"{Last(start)}{First(end)}"));
        return whole > 0 ? whole >= Math.Min(Count(Last(start)), Count(First(end))) : Count(First(end)) == 0 && Count(Last(start)) == 0;
    }

    /// <summary>Whether several lines print the two words side by side.</summary>
    public bool StandTogether(string one, string next, int times = 2) => pairs.StandTogether(one, next, times);

    /// <summary>Whether one and the same word nearly always follows.</summary>
    public bool CallsForMore(string word) => pairs.CallsForMore(word);

    public bool Knows(ReadOnlySpan<char> word) => Count(First(word)) > 0;

    private void Add(string word)
    {
        foreach (var part in word.AsSpan().Split('-'))
            if (Letters(word.AsSpan()[part]) is { Length: > 0 } letters)
                counts[letters.ToString()] = Count(letters) + 1;
    }

    private int Count(ReadOnlySpan<char> letters) =>
        counts.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(letters, out var count) ? count : 0;

    /// <summary>The last part of a compound that has letters.</summary>
    private static ReadOnlySpan<char> Last(ReadOnlySpan<char> word)
    {
        word = word.TrimEnd('-');
        return Letters(word[(word.LastIndexOf('-') + 1)..]);
    }

    private static ReadOnlySpan<char> First(ReadOnlySpan<char> word)
    {
        word = word.TrimStart('-');
        return Letters(word.IndexOf('-') is var hyphen and >= 0 ? word[..hyphen] : word);
    }

    private static ReadOnlySpan<char> Letters(ReadOnlySpan<char> word) => word.Trim(".,;:()\"«»<>*!?");
}
