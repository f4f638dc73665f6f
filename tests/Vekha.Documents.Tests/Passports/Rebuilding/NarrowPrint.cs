using System.Text;

namespace Vekha.Documents.Tests.Passports.Rebuilding;

/// <summary>Prints tables as a PDF with narrow columns gives them out as bare text: cell after cell, rows cut by pages.</summary>
/// <param name="PageLines">Lines a page holds.</param>
/// <param name="Tall">In the last columns a blank line follows every second line.</param>
internal sealed record PrintStyle(int PageLines, bool SpacesAtEnds = true, bool Tall = false);

internal sealed class NarrowPrint(PrintStyle style)
{
    private readonly StringBuilder text = new();
    private int left = style.PageLines;

    public override string ToString() => text.ToString();

    public void Paragraph(string printed)
    {
        text.Append(string.Join("\n", NarrowCell.Of(printed, 85).Select(line => line.Text + (style.SpacesAtEnds ? " " : ""))))
            .Append("\n\n");
        left = Math.Max(1, left - 2);
    }

    /// <summary>Words across the whole table.</summary>
    public void Heading(string printed) => Paragraph(printed);

    public void Row(IReadOnlyList<string> cells, IReadOnlyList<int> widths)
    {
        var rest = cells.Select((cell, i) => NarrowCell.Of(cell, widths[i])).ToList();
        while (rest.Any(cell => cell.Count > 0))
        {
            if (left < 1) NextPage();
            Band([.. rest.Select((cell, i) => (cell.Take(left).ToList(), IsTall: style.Tall && i > 4))]);
            var height = Math.Min(left, rest.Max(cell => cell.Count));
            rest = [.. rest.Select(cell => cell.Skip(height).ToList())];
            left -= height;
        }
        text.Append('\n');
    }

    private void NextPage()
    {
        text.Append("\n\n");
        left = style.PageLines;
    }

    private void Band(IReadOnlyList<(List<NarrowCell.Line> Lines, bool IsTall)> cells)
    {
        var (isFirst, isBelow) = (true, false);
        foreach (var (lines, isTall) in cells.Where(cell => cell.Lines.Count > 0))
        {
            if (!isFirst) text.Append(isBelow ? "\n\n" : TextEndsOpen() ? " " : "");
            isFirst = false;
            for (var i = 0; i < lines.Count; i++)
            {
                if (i > 0) text.Append(isTall && i % 2 == 0 ? "\n\n" : "\n");
                text.Append(lines[i].Text).Append(lines[i].BetweenWords && style.SpacesAtEnds ? " " : "");
            }
            isBelow = lines.Count > 1;
        }
        text.Append('\n');
    }

    private bool TextEndsOpen() => text.Length > 0 && text[^1] != ' ';
}
