using System.Text;
using System.Text.RegularExpressions;
using Vekha.Formats.Text;

namespace Vekha.Formats.Html;

/// <summary>Elements that a page does not show: «hidden», «display: none».</summary>
internal static partial class HiddenElements
{
    public static string CutFrom(string source)
    {
        if (!Hidden.IsMatch(source)) return source;
        var shown = new StringBuilder(source.Length);
        var (end, depth, open) = (0, 0, "");
        foreach (Match tag in Markup.Tag.Matches(source))
        {
            var name = tag.Groups["name"].Value;
            if (depth > 0)
            {
                if (!name.Equals(open, StringComparison.OrdinalIgnoreCase)) continue;
                depth += tag.Groups["close"].Length > 0 ? -1 : 1;
                if (depth == 0) end = tag.Index + tag.Length;
            }
            else if (tag.Groups["close"].Length == 0 && !Void.IsMatch(name) && Hidden.IsMatch(tag.Value))
            {
                shown.Append(source, end, tag.Index - end).Append(' ');
                (depth, open, end) = (1, name, tag.Index);
            }
        }
        // One that is never closed hides nothing: so much text would be lost.
        return shown.Append(source, end, source.Length - end).ToString();
    }

    [GeneratedRegex(@"<[a-z][^<>]*?(?:\sstyle\s*=\s*(?:""[^""<>]*|'[^'<>]*)\bdisplay\s*:\s*none|\shidden(?=[\s>=/]))", RegexOptions.IgnoreCase)]
    private static partial Regex Hidden { get; }

    [GeneratedRegex(@"^(?:br|hr|img|input|meta|link|col|wbr)$", RegexOptions.IgnoreCase)]
    private static partial Regex Void { get; }
}
