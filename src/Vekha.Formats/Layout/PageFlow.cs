using System.Text.RegularExpressions;
using Vekha.Formats.Opening;
using Vekha.Formats.Tables;

namespace Vekha.Formats.Layout;

/// <summary>Pages → chunks in printed order: lines become paragraphs, tables go on over pages.</summary>
internal sealed partial class PageFlow
{
    private readonly ChunkBlocks blocks;
    private readonly Hyphens hyphens;
    private readonly Dictionary<double, Margins> margins;
    private readonly List<string> block = [];
    private readonly double gap;
    private TextLine? above;
    private bool isCentred;
    private PageTable? table;

    private PageFlow(IReadOnlyList<Page> pages, IReadOnlyList<PageContent> contents, Budget budget)
    {
        blocks = new(budget);
        hyphens = new([.. pages.SelectMany(page => page.Words).Select(word => word.Text)]);
        margins = contents.GroupBy(page => page.Width)
            .ToDictionary(group => group.Key, group => Margins.Of([.. group.SelectMany(page => page.Items).Select(item => item.Box)]));
        gap = UsualGap(contents);
    }

    public static OpenedFile Read(IReadOnlyList<Page> pages, Budget budget)
    {
        var contents = GutterTables.In(Ornaments.Without([.. pages.Select(PageContent.Of)]));
        return new PageFlow(pages, contents, budget).Read(contents);
    }

    private OpenedFile Read(IReadOnlyList<PageContent> pages)
    {
        foreach (var page in pages)
        {
            foreach (var (item, i) in page.Items.Select((item, i) => (item, i)))
            {
                if (item is TableItem found) Take(found, startsPage: i == 0);
                else if (item is LineItem line)
                    Take(line.Line, (page.Items.ElementAtOrDefault(i + 1) as LineItem)?.Line, margins[page.Width], startsPage: i == 0);
            }
        }
        CloseBlock();
        CloseTable();
        return blocks.Opened();
    }

    private void Take(TableItem item, bool startsPage)
    {
        CloseBlock();
        if (startsPage && table is not null && table.GoesOnIn(item.Table))
        {
            table.Add(item);
            return;
        }
        CloseTable();
        table = new(item, hyphens);
    }

    private void Take(TextLine line, TextLine? below, Margins page, bool startsPage)
    {
        CloseTable();
        var continues = isCentred && above is not null && !IsApart(above, line, startsPage) && page.IsBalanced(line.Box, above.Box);
        var leads = below is not null && page.IsCentred(below.Box) && !IsApart(line, below, false) && page.IsBalanced(line.Box, below.Box);
        var centred = page.IsCentred(line.Box) || continues || leads;
        if (above is null || centred != isCentred || IsApart(above, line, startsPage)) StartBlock(line, centred);
        else if (centred) block.Add(line.Text);
        else if (!IsFull(above, line, page)) Break(line, page);
        else if (Margins.IsIndented(line.Box, above.Box) && !Mark.IsMatch(block[^1])
            || Mark.IsMatch(line.Text) && EndsSentence.IsMatch(above.Text))
            StartBlock(line, false);
        else block[^1] = hyphens.Join(block[^1], line.Text);
        above = line;
    }

    /// <summary>The line above ends early: an indent begins a paragraph, otherwise lines may belong together as in a title.</summary>
    private void Break(TextLine line, Margins page)
    {
        if (Margins.IsIndented(line.Box, above!.Box) || page.IsAside(line.Box) || page.IsAside(above.Box) != page.IsAside(line.Box))
            StartBlock(line, false);
        else block.Add(line.Text);
    }

    private void StartBlock(TextLine line, bool centred)
    {
        CloseBlock();
        isCentred = centred;
        block.Add(line.Text);
    }

    private bool IsApart(TextLine above, TextLine line, bool startsPage) =>
        !startsPage && line.Box.Top - above.Box.Bottom > gap + 0.45 * above.Box.Height;

    /// <summary>There was no room for the first word of the line above. Where no other line is as long, the margin may lie further out, and
    /// what a sentence ends may be a line of its own.</summary>
    private static bool IsFull(TextLine above, TextLine line, Margins page) =>
        above.Box.Right + above.Box.Height * 0.2 + line.Words[0].Box.Width > page.Right - 2
        && !(page.IsAlone(above.Box) && EndsSentence.IsMatch(above.Text) && char.IsUpper(line.Text[0]));

    private void CloseBlock()
    {
        if (block.Count > 0)
        {
            blocks.Add(new TextChunk(string.Join('\n', block), isCentred));
            if (isCentred) blocks.Add(new TextChunk(""));
        }
        block.Clear();
        above = null;
        isCentred = false;
    }

    private void CloseTable()
    {
        if (table is not null) blocks.Add(table.Grid);
        table = null;
    }

    private static double UsualGap(IReadOnlyList<PageContent> pages)
    {
        var gaps = pages.SelectMany(page => page.Items.Zip(page.Items.Skip(1)))
            .Where(pair => pair is { First: LineItem, Second: LineItem }).Select(pair => pair.Second.Box.Top - pair.First.Box.Bottom)
                .Order().ToList();
        return gaps.Count == 0 ? 0 : gaps[gaps.Count / 3];
    }

    [GeneratedRegex(@"^(?:[-–—•]\s|\d{1,3}(?:\.\d{1,3})*[.)]\s?|\p{L}\)\s)")]
    private static partial Regex Mark { get; }

    [GeneratedRegex(@"[.;:]$")]
    private static partial Regex EndsSentence { get; }
}
