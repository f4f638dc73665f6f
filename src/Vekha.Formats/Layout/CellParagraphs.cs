using System.Text.RegularExpressions;

namespace Vekha.Formats.Layout;

/// <summary>Words of a cell → its paragraphs.</summary>
internal static partial class CellParagraphs
{
    /// <summary>Points; a line may stop that much short of the border.</summary>
    private const double Slack = 3;

    public static IReadOnlyList<string> Of(IReadOnlyList<PageWord> words, Box cell, Hyphens hyphens)
    {
        var paragraphs = new List<string>();
        if (words.Count == 0) return paragraphs;
        var lines = TextLine.Of(words);
        var padding = Math.Clamp(lines.Min(line => Math.Min(line.Box.Left - cell.Left, cell.Right - line.Box.Right)), 0, 12);
        var room = cell.Width - 2 * padding;
        for (var i = 0; i < lines.Count; i++)
        {
            if (i == 0 || Begins(lines[i - 1], lines[i], room)) paragraphs.Add(lines[i].Text);
            else if (Fills(lines[i - 1], room) && hyphens.IsBroken(lines[i - 1].Text, lines[i].Text, endsCell: i == lines.Count - 1)) paragraphs[^1] += lines[i].Text;
            else paragraphs[^1] = hyphens.Join(paragraphs[^1], lines[i].Text);
        }
        return paragraphs;
    }

    /// <summary>A paragraph begins where its first word would still have found room above, or with the mark of a list.</summary>
    private static bool Begins(TextLine above, TextLine line, double room)
    {
        var space = above.Box.Height * 0.25;
        var wouldFit = above.Box.Width + space + line.Words[0].Box.Width + Slack < room;
        return wouldFit || Mark.IsMatch(line.Text) && EndsItem.IsMatch(above.Text);
    }

    /// <summary>Not one more letter would find room.</summary>
    private static bool Fills(TextLine line, double room) => line.Words.Count == 1 && room - line.Box.Width < 1.7 * line.Box.Width / line.Text.Length;

    [GeneratedRegex(@"^(?:[-–—•]\s|\d{1,2}[.)]\s)")]
    private static partial Regex Mark { get; }

    [GeneratedRegex(@"[.;:,)»]$")]
    private static partial Regex EndsItem { get; }
}
