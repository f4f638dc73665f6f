using System.Text;
using System.Text.RegularExpressions;

namespace Vekha.Formats.Html;

/// <summary>Parts of a page that print nothing, or menus around the text. Each kind is looked for to the end of the page only once.</summary>
internal static partial class HiddenParts
{
    public static string CutFrom(string source)
    {
        var shown = new StringBuilder(source.Length);
        var unclosed = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var end = 0;
        foreach (Match start in Start.Matches(source))
        {
            if (start.Index < end) continue;
            var name = start.Groups["name"].Value;
            if (unclosed.Contains(name) || Close(source, start, name) is not { } close)
            {
                unclosed.Add(name);
                continue;
            }
            shown.Append(source, end, start.Index - end).Append(' ');
            end = close;
        }
        return shown.Append(source, end, source.Length - end).ToString();
    }

    /// <returns>Where the text goes on; null where the part is never closed.</returns>
    private static int? Close(string source, Match start, string name)
    {
        var mark = name == "!--" ? "-->" : "</" + name;
        var at = source.IndexOf(mark, start.Index + start.Length, StringComparison.OrdinalIgnoreCase);
        if (at < 0) return null;
        var end = source.IndexOf('>', at);
        return end < 0 ? source.Length : end + 1;
    }

    [GeneratedRegex(@"<(?<name>!--|(?:script|style|head|noscript|template|svg|nav|aside|footer|button|select|textarea|iframe)(?=[\s>/]))", RegexOptions.IgnoreCase)]
    private static partial Regex Start { get; }
}
