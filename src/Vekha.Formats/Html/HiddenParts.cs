namespace Vekha.Formats.Html;

/// <summary>What a page does not show, and what stands around its text: scripts, menus, elements that are hidden.
/// A part that is never closed hides nothing: it would hide too much text.</summary>
internal static class HiddenParts
{
    private static readonly HashSet<string> Around =
    [
        "script", "style", "head", "noscript", "template", "svg", "nav", "aside", "footer", "button", "select", "textarea", "iframe",
    ];

    /// <summary>Each is looked for to the end of the page once; a page with more such names is made to take time.</summary>
    private const int MostUnclosed = 50;

    private static readonly HashSet<string> Void = ["br", "hr", "img", "input", "meta", "link", "col", "wbr"];

    /// <returns>What is left; white space stands where something was cut.</returns>
    public static IReadOnlyList<HtmlPart> CutFrom(IReadOnlyList<HtmlPart> parts) => Cut(Cut(parts, AroundText), HiddenElement);

    private static List<HtmlPart> Cut(IReadOnlyList<HtmlPart> parts, Func<IReadOnlyList<HtmlPart>, int, HashSet<string>, int?> endOf)
    {
        var shown = new List<HtmlPart>(parts.Count);
        var unclosed = new HashSet<string>();
        for (var i = 0; i < parts.Count; i++)
        {
            if (endOf(parts, i, unclosed) is not { } end)
            {
                shown.Add(parts[i]);
                continue;
            }
            shown.Add(new("", " "));
            i = end;
        }
        return shown;
    }

    /// <returns>The tag that closes what begins here; null where nothing to be cut begins.</returns>
    private static int? AroundText(IReadOnlyList<HtmlPart> parts, int start, HashSet<string> unclosed)
    {
        var part = parts[start];
        if (part.Closes || !Around.Contains(part.Tag) || unclosed.Contains(part.Tag)) return null;
        for (var i = start + 1; i < parts.Count; i++)
            if (parts[i].Closes && parts[i].Tag == part.Tag) return i;
        unclosed.Add(part.Tag);
        return null;
    }

    private static int? HiddenElement(IReadOnlyList<HtmlPart> parts, int start, HashSet<string> unclosed)
    {
        var part = parts[start];
        if (!part.Look.IsHidden || Void.Contains(part.Tag) || unclosed.Contains(part.Tag) || unclosed.Count > MostUnclosed) return null;
        var depth = 1;
        for (var i = start + 1; i < parts.Count; i++)
            if (parts[i].Tag == part.Tag && (depth += parts[i].Closes ? -1 : 1) == 0) return i;
        unclosed.Add(part.Tag);
        return null;
    }
}
