using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Vekha.Formats.Text;

/// <summary>Text with HTML tags and Markdown bold → paragraphs. A tag counts as white space.</summary>
internal static partial class Markup
{
    private static readonly HashSet<string> Breaking = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "br", "li", "ol", "ul", "div", "tr", "td", "th", "table", "h1", "h2", "h3", "h4", "h5", "h6",
    };

    public static string OneLine(string source) => Documents.Blocks.OneLine.Of(Characters(Tag.Replace(source, " ")));

    /// <summary>Paragraphs and list items, each on one line; an item of an ordered list without a number of its own gets one.</summary>
    public static IReadOnlyList<string> Paragraphs(string source)
    {
        var paragraphs = new List<string>();
        var current = new StringBuilder();
        var lists = new Stack<int>();
        var end = 0;
        foreach (Match tag in Tag.Matches(source))
        {
            current.Append(source, end, tag.Index - end).Append(' ');
            end = tag.Index + tag.Length;
            var name = tag.Groups["name"].Value;
            if (!Breaking.Contains(name)) continue;
            Close(current, paragraphs);
            Enter(name, tag.Groups["close"].Length > 0, lists, current);
        }
        current.Append(source, end, source.Length - end);
        Close(current, paragraphs);
        return paragraphs;
    }

    private static void Enter(string name, bool closing, Stack<int> lists, StringBuilder current)
    {
        switch (name.ToUpperInvariant(), closing)
        {
            case ("OL", false): lists.Push(0); break;
            case ("UL", false): lists.Push(-1); break;
            case ("OL" or "UL", true): lists.TryPop(out _); break;
            case ("LI", false) when lists.TryPop(out var number):
                lists.Push(number < 0 ? number : number + 1);
                if (number >= 0) current.Append(OrderedItem).Append(number + 1).Append('.').Append(OrderedItem);
                break;
        }
    }

    /// <summary>Marks a number that comes from the list and not from the text.</summary>
    private const char OrderedItem = '\u0001';

    private static void Close(StringBuilder current, List<string> paragraphs)
    {
        var text = Documents.Blocks.OneLine.Of(Characters(current.ToString()));
        current.Clear();
        if (text.StartsWith(OrderedItem))
        {
            var end = text.IndexOf(OrderedItem, 1);
            var item = text[(end + 1)..].Trim();
            text = item.Length == 0 || ItemNumber.IsMatch(item) ? item : $"{text[1..end]} {item}";
        }
        if (text.Length > 0) paragraphs.Add(text);
    }

    private static string Characters(string text) =>
        Apart(WebUtility.HtmlDecode(text).Replace("**", "", StringComparison.Ordinal));

    /// <summary>Separates items that a conversion ran together: «»;- типового».</summary>
    internal static string Apart(string text) => RunTogether.Replace(text, " ");

    [GeneratedRegex(@"<(?<close>/?)(?<name>[a-zA-Z][a-zA-Z0-9]*)(?:\s[^<>]*)?/?>")]
    internal static partial Regex Tag { get; }

    [GeneratedRegex(@"^\(?\d+[.)]")]
    private static partial Regex ItemNumber { get; }

    [GeneratedRegex(@"(?<=[;:])(?=[-–—•]\s)")]
    private static partial Regex RunTogether { get; }
}
