using System.Text.RegularExpressions;

namespace Vekha.Formats.Layout;

/// <summary>Words of a cell → its paragraphs.</summary>
internal static partial class CellParagraphs
{
    /// <summary>In points: a line may end this much before the border.</summary>
    private const double Slack = 3;

    /// <summary>In points: a smaller shift is not an indent.</summary>
    private const double Indent = 8;

    public static IReadOnlyList<string> Of(IReadOnlyList<PageWord> words, Box cell, Hyphens hyphens)
    {
        var paragraphs = new List<string>();
        if (words.Count == 0) return paragraphs;
        var lines = TextLine.Of(words);
        var padding = Math.Clamp(lines.Min(line => Math.Min(line.Box.Left - cell.Left, cell.Right - line.Box.Right)), 0, 12);
        var room = cell.Width - 2 * padding;
        var gap = lines.Zip(lines.Skip(1), Gap).DefaultIfEmpty().Min();
        for (var i = 0; i < lines.Count; i++)
        {
            if (i == 0 || Begins(lines[i - 1], lines[i], room) || IsApart(lines[i - 1], lines[i], gap)
                || IsIndented(lines[i - 1], lines[i], lines))
                paragraphs.Add(lines[i].Text);
            else if (Fills(lines[i - 1], room) && hyphens.IsBroken(lines[i - 1].Text, lines[i].Text, endsCell: i == lines.Count - 1))
                paragraphs[^1] += lines[i].Text;
            else paragraphs[^1] = hyphens.Join(paragraphs[^1], lines[i].Text);
        }
        return paragraphs;
    }

    /// <summary>A paragraph begins where there was still room for its first word above, or with the mark of a list.</summary>
    private static bool Begins(TextLine above, TextLine line, double room)
    {
        var space = above.Box.Height * 0.25;
        var wouldFit = above.Box.Width + space + line.Words[0].Box.Width + Slack < room;
        return wouldFit || Mark.IsMatch(line.Text) && EndsItem.IsMatch(above.Text);
    }

    private static double Gap(TextLine above, TextLine line) => line.Box.Top - above.Box.Bottom;

    /// <summary>The gap above is wider than between other lines of this cell.</summary>
    private static bool IsApart(TextLine above, TextLine line, double gap) =>
        Gap(above, line) > gap + 0.4 * Math.Min(above.Box.Height, line.Box.Height);

    /// <summary>Follows a line that begins at the border of the text; a centred line has the same middle as the one above.</summary>
    private static bool IsIndented(TextLine above, TextLine line, List<TextLine> lines)
    {
        var indent = line.Box.Left - above.Box.Left;
        return indent > Indent && above.Box.Left - lines.Min(one => one.Box.Left) < Slack
            && Math.Abs(line.Box.CentreX - above.Box.CentreX) > 0.35 * indent;
    }

    /// <summary>There is no room for one more letter.</summary>
    private static bool Fills(TextLine line, double room) =>
        line.Words.Count == 1 && room - line.Box.Width < 1.7 * line.Box.Width / line.Text.Length;

    [GeneratedRegex(@"^(?:[-–—•]\s|\d{1,2}[.)]\s)")]
    private static partial Regex Mark { get; }

    [GeneratedRegex(@"[.;:,)»]$")]
    private static partial Regex EndsItem { get; }
}
