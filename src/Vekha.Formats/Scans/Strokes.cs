using Vekha.Formats.Layout;

namespace Vekha.Formats.Scans;

/// <summary>Strokes that recognition takes for signs: what is left of a ruling line, a scratch.</summary>
internal static class Strokes
{
    private const string Signs = "|_`'‘’‚~^\\°";

    /// <summary>The words of a piece without them; strokes that are all there is are the figure one.</summary>
    public static List<PageWord> Cut(List<PageWord> words) =>
        words is [var only] && only.Text.All(sign => sign == '|')
            ? [only with { Text = new('1', only.Text.Length) }]
            : [.. words.Where(word => word.Text is not [var sign] || !Signs.Contains(sign, StringComparison.Ordinal))];
}
