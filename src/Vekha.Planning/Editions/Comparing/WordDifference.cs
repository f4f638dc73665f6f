namespace Vekha.Planning.Editions.Comparing;

/// <summary>Words of two wordings run by run, as a lawyer marks them.</summary>
public static class WordDifference
{
    // Longer texts are shown as a whole: the table of the method grows with the square.
    private const int MostWords = 1500;

    public static IReadOnlyList<(WordFate Fate, string Text)> Of(string before, string after)
    {
        var (a, b) = (WordsOf(before), WordsOf(after));
        if (a.Length > MostWords || b.Length > MostWords) return [(WordFate.Removed, before), (WordFate.Added, after)];
        return [.. Runs(Steps(a, b))];
    }

    private static string[] WordsOf(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<(WordFate Fate, string Word)> Steps(string[] a, string[] b)
    {
        var shared = LongestShared(a, b);
        var (i, j) = (0, 0);
        while (i < a.Length || j < b.Length)
        {
            if (i < a.Length && j < b.Length && SameText.As(a[i], b[j])) yield return (WordFate.Kept, b[(i++, j++).Item2]);
            else if (j == b.Length || (i < a.Length && shared[i + 1, j] >= shared[i, j + 1])) yield return (WordFate.Removed, a[i++]);
            else yield return (WordFate.Added, b[j++]);
        }
    }

    private static int[,] LongestShared(string[] a, string[] b)
    {
        var shared = new int[a.Length + 1, b.Length + 1];
        for (var i = a.Length - 1; i >= 0; i--)
            for (var j = b.Length - 1; j >= 0; j--)
                shared[i, j] = SameText.As(a[i], b[j]) ? shared[i + 1, j + 1] + 1 : Math.Max(shared[i + 1, j], shared[i, j + 1]);
        return shared;
    }

    private static IEnumerable<(WordFate, string)> Runs(IEnumerable<(WordFate Fate, string Word)> steps)
    {
        var run = new List<string>();
        WordFate? fate = null;
        foreach (var step in steps)
        {
            if (fate is { } ended && ended != step.Fate)
            {
                yield return (ended, string.Join(' ', run));
                run.Clear();
            }
            fate = step.Fate;
            run.Add(step.Word);
        }
        if (fate is { } last) yield return (last, string.Join(' ', run));
    }
}
