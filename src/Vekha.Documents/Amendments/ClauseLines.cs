using Vekha.Documents.Blocks;

namespace Vekha.Documents.Amendments;

/// <summary>Where the words of a clause begin in the printed text.</summary>
public static class ClauseLines
{
    private const int EnoughToKnow = 24;

    /// <param name="lines">Of the printed text.</param>
    /// <param name="span">In which the clause stands with all its subclauses.</param>
    /// <param name="words">Its own words.</param>
    /// <returns>The line; all of the clause where the words are not found.</returns>
    public static LineSpan Of(IReadOnlyList<string> lines, LineSpan span, string words)
    {
        var begin = Plain(words);
        begin = begin[..Math.Min(begin.Length, EnoughToKnow)];
        for (var line = Math.Max(1, span.First); line <= Math.Min(span.Last, lines.Count); line++)
        {
            var next = line < lines.Count ? lines[line] : "";
            var at = Plain(lines[line - 1] + " " + next).IndexOf(begin, StringComparison.Ordinal);
            if (at >= 0 && at < Math.Max(1, Plain(lines[line - 1]).Length)) return new(line, line);
        }
        return span;
    }

    private static string Plain(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
