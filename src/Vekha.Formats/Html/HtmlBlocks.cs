using System.Text;
using System.Text.RegularExpressions;
using Vekha.Formats.Opening;
using Vekha.Formats.Tables;
using Vekha.Formats.Text;

namespace Vekha.Formats.Html;

/// <summary>The source of a web page → blocks. Only paragraphs, lists and tables matter;
/// menus and scripts around the text are left out.</summary>
internal sealed partial class HtmlBlocks
{
    private const int DeepestTable = 24;

    /// <summary>So many links one below the other are a menu.</summary>
    private const int FewestLinks = 3;

    private static readonly HashSet<string> Breaking = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "div", "li", "ul", "ol", "dl", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6", "body", "html", "main", "article",
        "section", "header", "form", "fieldset", "center", "blockquote", "pre", "hr", "caption", "address", "title",
    };

    private readonly List<Chunk> page = [];
    private readonly Stack<HtmlTable> tables = new();
    private readonly Stack<int> lists = new();
    private readonly StringBuilder text = new();
    private readonly List<TextChunk> links = [];
    private string mark = "";
    private bool isCentred;
    private int insideLink;
    private int raisedFrom = -1;
    private bool hasPlainText;

    public static bool IsPage(string text) => PageStart.IsMatch(text) || TableCell.IsMatch(text);

    public static OpenedFile Read(string text, Budget budget)
    {
        var blocks = new ChunkBlocks(budget);
        blocks.Add(new HtmlBlocks().Chunks(HiddenParts.CutFrom(HtmlParts.Of(text, budget))));
        return blocks.Opened();
    }

    private List<Chunk> Chunks(IReadOnlyList<HtmlPart> parts)
    {
        foreach (var part in parts)
            if (part.IsText) AddText(part.Text);
            else Take(part);
        while (tables.Count > 0) CloseTable();
        CloseParagraph();
        KeepLinks();
        return page;
    }

    private void AddText(string printed)
    {
        var plain = WhiteSpace.Replace(printed, " ");
        hasPlainText |= insideLink == 0 && !string.IsNullOrWhiteSpace(plain);
        text.Append(plain);
    }

    private void Take(HtmlPart tag)
    {
        switch (tag.Tag)
        {
            case "br": text.Append('\n'); break;
            case "sup": Raise(tag.Closes); break;
            case "a": insideLink = Math.Max(0, insideLink + (tag.Closes ? -1 : 1)); break;
            case "table" when tag.Closes: CloseTable(); break;
            case "table": OpenTable(); break;
            case "tr" or "td" or "th": TakeCell(tag); break;
            case var block when Breaking.Contains(block): TakeBlock(tag); break;
        }
    }

    private void OpenTable()
    {
        CloseParagraph();
        KeepLinks();
        if (tables.Count >= DeepestTable) throw new UnreadableException(Unreadable.TooComplex);
        tables.Push(new());
    }

    private void CloseTable()
    {
        CloseParagraph();
        if (tables.TryPop(out var table)) Add(table.Grid);
    }

    private void TakeCell(HtmlPart tag)
    {
        CloseParagraph();
        KeepNumber();
        isCentred = false;
        if (!tables.TryPeek(out var table)) return;
        if (tag is { Tag: "tr", Closes: true }) table.CloseRow();
        else if (tag.Tag == "tr") table.OpenRow();
        else if (tag.Closes) table.CloseCell();
        else table.OpenCell(tag.Look);
    }

    private void TakeBlock(HtmlPart tag)
    {
        CloseParagraph();
        if (tag is { Tag: "li" or "ol" or "ul", Closes: true }) KeepNumber();
        isCentred = tag.Look.IsCentred;
        switch (tag.Tag, tag.Closes)
        {
            case ("ol", false): lists.Push(Math.Max(0, tag.Look.Number - 1)); break;
            case ("ul", false): lists.Push(-1); break;
            case ("ol" or "ul", true): lists.TryPop(out _); break;
            case ("li", false) when lists.TryPop(out var number):
                if (number >= 0 && tag.Look.Number > 0) number = tag.Look.Number - 1;
                lists.Push(number < 0 ? number : number + 1);
                mark = number < 0 ? "" : $"{number + 1}.";
                break;
        }
    }

    /// <summary>An item without a text, in the column of numbers of a table, is its number.</summary>
    private void KeepNumber()
    {
        if (mark.Length > 0 && tables.Count > 0) Add(new TextChunk(mark));
        mark = "";
    }

    private void Raise(bool closes)
    {
        if (!closes) raisedFrom = text.Length;
        else if (raisedFrom >= 0 && raisedFrom <= text.Length)
        {
            var from = Math.Max(0, raisedFrom - RaisedFigures.LongestBefore);
            var (before, raised) = (text.ToString(from, raisedFrom - from), text.ToString(raisedFrom, text.Length - raisedFrom));
            text.Length = raisedFrom;
            text.Append(RaisedFigures.Of(before, raised));
            raisedFrom = -1;
        }
    }

    private void CloseParagraph()
    {
        var printed = Markup.Apart(text.ToString()).Replace("**", "", StringComparison.Ordinal);
        text.Clear();
        var isLink = !hasPlainText;
        hasPlainText = insideLink > 0 && hasPlainText;
        if (string.IsNullOrWhiteSpace(printed)) return;
        var chunk = new TextChunk(ListItem.Printed(mark, printed), isCentred);
        mark = "";
        if (isLink && tables.Count == 0)
        {
            links.Add(chunk);
            return;
        }
        KeepLinks();
        Add(chunk);
        hasPlainText = false;
    }

    /// <summary>A few links may belong to the text.</summary>
    private void KeepLinks()
    {
        if (links.Count < FewestLinks)
            foreach (var link in links) Add(link);
        links.Clear();
    }

    private void Add(Chunk chunk)
    {
        if (!tables.TryPeek(out var table)) page.Add(chunk);
        else if (table.Cell is { } cell) cell.Add(chunk);
        else if (tables.Count == 1) page.Add(chunk);
    }

    [GeneratedRegex(@"^\s*<(!doctype|html|body|head|meta|div|p|table|h[1-6])\b", RegexOptions.IgnoreCase)]
    private static partial Regex PageStart { get; }

    [GeneratedRegex(@"<t[dh]\b[^<>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex TableCell { get; }

    [GeneratedRegex(@"[\s\u00A0]+")]
    private static partial Regex WhiteSpace { get; }
}
