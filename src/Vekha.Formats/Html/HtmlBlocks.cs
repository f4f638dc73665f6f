using System.Text.RegularExpressions;
using Vekha.Documents.Blocks;
using Vekha.Formats.Text;

namespace Vekha.Formats.Html;

/// <summary>The source of a web page → blocks. Only paragraphs and tables matter; a table inside a table is read as text of its cell.</summary>
internal sealed partial class HtmlBlocks
{
    private readonly string source;
    private readonly List<Block> blocks = [];
    private readonly List<string> paragraph = [];
    private HtmlTable? table;
    private int depth;
    private int textStart;
    private int paragraphStart;

    private HtmlBlocks(string text) => source = Hidden.Replace(text, KeepLines);

    public static bool IsPage(string text) => PageStart.IsMatch(text) || TableCell.IsMatch(text);

    public static DocumentText Of(string text) => new HtmlBlocks(text).Read();

    private DocumentText Read()
    {
        foreach (Match tag in Markup.Tag.Matches(source))
            Take(tag.Groups["name"].Value.ToUpperInvariant(), tag.Groups["close"].Length > 0, tag);
        TakeText(source.Length);
        CloseParagraph(source.Length);
        CloseTable(source.Length);
        return new(blocks);
    }

    private void Take(string name, bool closing, Match tag)
    {
        if (name == "TABLE")
            TakeTable(closing, tag);
        else if (depth == 0)
            TakeOutside(name, tag);
        else if (depth == 1 && name is "TR" or "TD" or "TH")
            table!.Take(name, closing, tag, LineAt(tag.Index));
    }

    private void TakeTable(bool closing, Match tag)
    {
        if (closing && depth == 1) CloseTable(tag.Index + tag.Length);
        if (!closing && depth == 0)
        {
            TakeText(tag.Index);
            CloseParagraph(tag.Index);
            table = new(source);
        }
        depth = Math.Max(0, depth + (closing ? -1 : 1));
        if (depth == 0) textStart = tag.Index + tag.Length;
    }

    private void TakeOutside(string name, Match tag)
    {
        if (name is not ("BR" or "P" or "DIV" or "LI" or "H1" or "H2" or "H3" or "H4" or "UL" or "OL" or "BODY" or "TITLE")) return;
        TakeText(tag.Index);
        textStart = tag.Index + tag.Length;
        if (name != "BR") CloseParagraph(tag.Index);
    }

    private void TakeText(int end)
    {
        var text = end > textStart ? Markup.OneLine(source[textStart..end]) : "";
        if (text.Length == 0) return;
        if (paragraph.Count == 0) paragraphStart = LineAt(textStart);
        paragraph.Add(text);
        textStart = end;
    }

    private void CloseParagraph(int end)
    {
        if (paragraph.Count > 0) blocks.Add(new Paragraph(string.Join('\n', paragraph), new(paragraphStart, LineAt(end))));
        paragraph.Clear();
    }

    private void CloseTable(int end)
    {
        if (table?.Rows(LineAt(end)) is { Count: > 0 } rows)
            blocks.Add(new Table(rows, new(rows[0].Lines.First, rows[^1].Lines.Last)));
        table = null;
    }

    private int countedTo;
    private int countedLines = 1;

    /// <summary>Asked in rising order, so the text is walked once.</summary>
    private int LineAt(int index)
    {
        for (; countedTo < index && countedTo < source.Length; countedTo++)
            if (source[countedTo] == '\n') countedLines++;
        return countedLines;
    }

    private static string KeepLines(Match hidden) => new('\n', hidden.Value.Count(c => c == '\n'));

    [GeneratedRegex(@"<!--.*?-->|<(script|style|head)\b.*?</\1\s*>", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Hidden { get; }

    [GeneratedRegex(@"^\s*<(!doctype|html|body|head|meta|div|p|table|h[1-6])\b", RegexOptions.IgnoreCase)]
    private static partial Regex PageStart { get; }

    [GeneratedRegex(@"<t[dh]\b[^<>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex TableCell { get; }
}
