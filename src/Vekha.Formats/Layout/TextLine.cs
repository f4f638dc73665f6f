namespace Vekha.Formats.Layout;

/// <summary>Words side by side on a page.</summary>
internal sealed record TextLine(IReadOnlyList<PageWord> Words)
{
    public Box Box { get; } = Words.Select(word => word.Box).Aggregate((one, other) => one.With(other));

    public string Text => string.Join(' ', Words.Select(word => word.Text));

    /// <summary>From the top down; words whose middles lie on each other's height stand in one line.</summary>
    public static List<TextLine> Of(IEnumerable<PageWord> words)
    {
        var lines = new List<(Box Box, List<PageWord> Words)>();
        foreach (var word in words.OrderBy(word => word.Box.CentreY))
        {
            var last = lines.Count - 1;
            if (last >= 0 && IsBeside(lines[last].Box, word.Box))
            {
                lines[last].Words.Add(word);
                lines[last] = (lines[last].Box.With(word.Box), lines[last].Words);
            }
            else
                lines.Add((word.Box, [word]));
        }
        return [.. lines.Select(line => new TextLine([.. line.Words.OrderBy(word => word.Box.Left)]))];
    }

    private static bool IsBeside(Box line, Box word) =>
        Math.Min(line.Bottom, word.Bottom) - Math.Max(line.Top, word.Top) > 0.5 * Math.Min(line.Height, word.Height);
}
