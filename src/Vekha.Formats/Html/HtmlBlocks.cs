using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Vekha.Formats.Opening;
using Vekha.Formats.Tables;
using Vekha.Formats.Text;

namespace Vekha.Formats.Html;

/// <summary>The source of a web page → blocks. Only paragraphs, lists and tables matter; menus and scripts around the text are left out.</summary>
internal sealed partial class HtmlBlocks
{
    private const int DeepestTable = 24;

    /// <summary>Paragraphs, cells and tables.</summary>
    private const int MostFragments = 300_000;

    /// <summary>So many links one below the other are a menu.</summary>
    private const int FewestLinks = 3;

    private static readonly HashSet<string> Breaking = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "div", "li", "ul", "ol", "dl", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6", "body", "html", "main", "article",
        "section", "header", "form", "fieldset", "center", "blockquote", "pre", "hr", "caption", "address", "title",
    };

    private readonly string source;
    private readonly List<Fragment> page = [];
    private readonly Stack<HtmlTable> tables = new();
    private readonly Stack<int> lists = new();
    private readonly StringBuilder text = new();
    private readonly List<TextFragment> links = [];
    private string mark = "";
    private bool isCentred;
    private int insideLink;
    private bool hasPlainText;
    private int fragments;

    private HtmlBlocks(string text) => source = HiddenElements.CutFrom(HiddenParts.CutFrom(text));

    public static bool IsPage(string text) => PageStart.IsMatch(text) || TableCell.IsMatch(text);

    public static OpenedFile Read(string text)
    {
        var blocks = new FragmentBlocks();
        blocks.Add(new HtmlBlocks(text).Fragments());
        return blocks.Opened();
    }

    private List<Fragment> Fragments()
    {
        var end = 0;
        foreach (Match tag in Markup.Tag.Matches(source))
        {
            AddText(source[end..tag.Index]);
            end = tag.Index + tag.Length;
            Take(tag.Groups["name"].Value.ToLowerInvariant(), tag.Groups["close"].Length > 0, tag.Value);
        }
        AddText(source[end..]);
        while (tables.Count > 0) CloseTable();
        CloseParagraph();
        KeepLinks();
        return page;
    }

    private void AddText(string printed)
    {
        var plain = WhiteSpace.Replace(WebUtility.HtmlDecode(printed), " ");
        hasPlainText |= insideLink == 0 && !string.IsNullOrWhiteSpace(plain);
        text.Append(plain);
    }

    private void Take(string name, bool closing, string tag)
    {
        switch (name)
        {
            case "br": text.Append('\n'); break;
            case "a": insideLink = Math.Max(0, insideLink + (closing ? -1 : 1)); break;
            case "table" when closing: CloseTable(); break;
            case "table": OpenTable(); break;
            case "tr" or "td" or "th": TakeCell(name, closing, tag); break;
            case var block when Breaking.Contains(block): TakeBlock(name, closing, tag); break;
        }
    }

    private void OpenTable()
    {
        CloseParagraph();
        KeepLinks();
        Count();
        if (tables.Count >= DeepestTable) throw new UnreadableException(Unreadable.TooComplex);
        tables.Push(new());
    }

    private void CloseTable()
    {
        CloseParagraph();
        if (tables.TryPop(out var table)) Add(table.Grid);
    }

    private void TakeCell(string name, bool closing, string tag)
    {
        CloseParagraph();
        Count();
        isCentred = false;
        if (!tables.TryPeek(out var table)) return;
        if (name == "tr" && closing) table.CloseRow();
        else if (name == "tr") table.OpenRow();
        else if (closing) table.CloseCell();
        else table.OpenCell(tag);
    }

    private void TakeBlock(string name, bool closing, string tag)
    {
        CloseParagraph();
        isCentred = !closing && (name == "center" || Centred.IsMatch(tag));
        switch (name, closing)
        {
            case ("ol", false): lists.Push(0); break;
            case ("ul", false): lists.Push(-1); break;
            case ("ol" or "ul", true): lists.TryPop(out _); break;
            case ("li", false) when lists.TryPop(out var number):
                lists.Push(number < 0 ? number : number + 1);
                mark = number < 0 ? "" : $"{number + 1}.";
                break;
        }
    }

    private void CloseParagraph()
    {
        var printed = Markup.Apart(text.ToString()).Replace("**", "", StringComparison.Ordinal);
        text.Clear();
        var isLink = !hasPlainText;
        hasPlainText = insideLink > 0 && hasPlainText;
        if (string.IsNullOrWhiteSpace(printed)) return;
        Count();
        var fragment = new TextFragment(ListItem.Printed(mark, printed), isCentred);
        mark = "";
        if (isLink && tables.Count == 0)
        {
            links.Add(fragment);
            return;
        }
        KeepLinks();
        Add(fragment);
        hasPlainText = false;
    }

    private void Count()
    {
        if (++fragments > MostFragments) throw new UnreadableException(Unreadable.TooComplex);
    }

    /// <summary>A few links may belong to the text.</summary>
    private void KeepLinks()
    {
        if (links.Count < FewestLinks)
            foreach (var link in links) Add(link);
        links.Clear();
    }

    private void Add(Fragment fragment)
    {
        if (!tables.TryPeek(out var table)) page.Add(fragment);
        else if (table.Cell is { } cell) cell.Add(fragment);
        else if (tables.Count == 1) page.Add(fragment);
    }

    [GeneratedRegex(@"^\s*<(!doctype|html|body|head|meta|div|p|table|h[1-6])\b", RegexOptions.IgnoreCase)]
    private static partial Regex PageStart { get; }

    [GeneratedRegex(@"<t[dh]\b[^<>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex TableCell { get; }

    [GeneratedRegex(@"\balign\s*=\s*[""']?center|text-align\s*:\s*center", RegexOptions.IgnoreCase)]
    private static partial Regex Centred { get; }

    [GeneratedRegex(@"[\s\u00A0]+")]
    private static partial Regex WhiteSpace { get; }
}
