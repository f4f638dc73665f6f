namespace Vekha.Documents.Passports.Rebuilding;

/// <summary>Which words the document prints one after the other. Cells side by side do that too: they print the same line again and again,
/// and the second begins with a capital; so a line counts once, and a capital only if the pair was also split by a line end.</summary>
internal sealed class WordPairs
{
    private readonly Dictionary<(string, string), Seen> pairs = [];
    private readonly Dictionary<string, Followers> followers = [];
    private readonly HashSet<string> lines = [];

    private readonly record struct Seen(int Times, bool OverLineEnd);

    private readonly record struct Followers(int All, int Most, string Likeliest);

    /// <param name="before">The last word of the line above where the cell goes on from it; empty otherwise.</param>
    public void Add(TableLine line, string before)
    {
        if (HoldsCells(line) || !lines.Add($"{before} {line.Text}")) return;
        var isOver = true;
        foreach (var word in line.Words)
        {
            if (before.Length > 0) Add(before, word, isOver);
            (before, isOver) = (word, false);
        }
    }

    public bool StandTogether(string one, string next, int times) =>
        pairs.TryGetValue((one, next), out var seen) && seen.Times >= times && (seen.OverLineEnd || !char.IsUpper(next[0]));

    /// <summary>Whether one and the same word nearly always follows.</summary>
    public bool CallsForMore(string word) =>
        followers.TryGetValue(word, out var next) && next.Most > 2 && next.Most > next.All * 0.7 && StandTogether(word, next.Likeliest, 3);

    /// <summary>Several figures are in cells of their own.</summary>
    private static bool HoldsCells(TableLine line) => line.Shapes.Count(shape => shape is WordShape.Amount or WordShape.Day) > 1;

    private void Add(string one, string next, bool isOver)
    {
        var seen = pairs.GetValueOrDefault((one, next));
        pairs[(one, next)] = seen = new(seen.Times + 1, seen.OverLineEnd || isOver);
        var known = followers.GetValueOrDefault(one);
        followers[one] = seen.Times > known.Most ? new(known.All + 1, seen.Times, next) : known with { All = known.All + 1 };
    }
}
