namespace Vekha.Cli;

/// <summary>The pages of a printed text, each begun by a form feed.</summary>
internal sealed class PrintedPages
{
    private readonly List<int> starts = [];

    public PrintedPages(string printed)
    {
        var line = 1;
        foreach (var c in printed)
        {
            if (c == '\f') starts.Add(line);
            if (c == '\n') line++;
        }
    }

    /// <returns>null where the text does not tell its pages.</returns>
    public int? PageOf(int line) => starts.Count == 0 ? null : 1 + starts.Count(start => start <= line);
}
