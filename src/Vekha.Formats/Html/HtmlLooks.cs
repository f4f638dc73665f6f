using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser.Tokens;

namespace Vekha.Formats.Html;

/// <summary>The attributes of a tag → what of them matters.</summary>
internal static partial class HtmlLooks
{
    private const int MostSpan = 1000;

    /// <summary>Whether anything is made of an attribute of this name.</summary>
    public static bool Matters(ReadOnlySpan<char> attribute) =>
        attribute is "colspan" or "rowspan" or "align" or "style" or "hidden" or "start" or "value";

    public static HtmlLook Of(HtmlTagToken tag)
    {
        var (columns, rows, number, centred, hidden) = (0, 0, 0, tag.Name == "center", false);
        foreach (var attribute in tag.Attributes)
            switch (attribute.Name)
            {
                case "colspan": columns = Span(attribute.Value); break;
                case "rowspan": rows = Span(attribute.Value); break;
                case "start" or "value" when tag.Name is "ol" or "li": number = Span(attribute.Value); break;
                case "align": centred |= attribute.Value.StartsWith("center", StringComparison.OrdinalIgnoreCase); break;
                case "style":
                    centred |= Centred.IsMatch(attribute.Value);
                    hidden |= Hidden.IsMatch(attribute.Value);
                    break;
                case "hidden": hidden = true; break;
            }
        return new(columns, rows, number, centred, hidden);
    }

    private static int Span(string value) =>
        int.TryParse(value.AsSpan().Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var span)
            ? Math.Clamp(span, 1, MostSpan)
            : 0;

    [GeneratedRegex(@"\btext-align\s*:\s*center", RegexOptions.IgnoreCase)]
    private static partial Regex Centred { get; }

    [GeneratedRegex(@"\bdisplay\s*:\s*none", RegexOptions.IgnoreCase)]
    private static partial Regex Hidden { get; }
}
