using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;
using Vekha.Formats.Opening;

namespace Vekha.Formats.Html;

/// <summary>The source of a page → its tags and texts, token by token: no tree is built,
/// since deep nesting makes that quadratic.</summary>
internal static class HtmlParts
{
    // The library keeps builders for the next page, and would keep the length of the longest page for ever.
    private const int LongestKept = 64 << 10;

    static HtmlParts() => StringBuilderPool.SizeLimit = LongestKept;

    public static IReadOnlyList<HtmlPart> Of(string page, Budget budget)
    {
        var source = WithoutUnclosedComments(page);
        using var text = new TextSource(source);
        using var tokenizer = new HtmlTokenizer(text, HtmlEntityProvider.Resolver)
        {
            SkipComments = true,
            ShouldEmitAttribute = static (ref StructHtmlToken _, ReadOnlyMemory<char> name) => HtmlLooks.Matters(name.Span),
        };
        var parts = new List<HtmlPart>();
        var unclosed = new HashSet<string>();
        var letters = 0L;
        for (var token = tokenizer.Get(); token.Type != HtmlTokenType.EndOfFile; token = tokenizer.Get())
        {
            budget.Part();
            if (token.Type == HtmlTokenType.Character)
            {
                budget.RequireLetters(letters += token.Data.Length);
                parts.Add(new("", token.Data));
            }
            else if (token.Type == HtmlTokenType.EndTag) parts.Add(new(token.Name, "", Closes: true));
            else if (token.Type == HtmlTokenType.StartTag && token is HtmlTagToken tag)
            {
                parts.Add(new(tag.Name, "", Look: HtmlLooks.Of(tag)));
                if (!tag.IsSelfClosing) tokenizer.State = ModeOf(tag.Name, source.AsSpan(text.Index), unclosed);
            }
        }
        return parts;
    }

    /// <summary>A comment that is never closed hides nothing: it would hide too much text.</summary>
    private static string WithoutUnclosedComments(string source)
    {
        var end = source.LastIndexOf("-->", StringComparison.Ordinal) + 1;
        return source.IndexOf("<!--", end, StringComparison.Ordinal) < 0 ? source
            : source[..end] + source[end..].Replace("<!--", " ", StringComparison.Ordinal);
    }

    /// <summary>Inside these nothing is a tag up to their own end; where that never comes, they are read like any other.</summary>
    private static HtmlParseMode ModeOf(string tag, ReadOnlySpan<char> rest, HashSet<string> unclosed)
    {
        var mode = tag switch
        {
            "script" => HtmlParseMode.Script,
            "style" or "iframe" or "noscript" => HtmlParseMode.Rawtext,
            "textarea" or "title" => HtmlParseMode.RCData,
            _ => HtmlParseMode.PCData,
        };
        if (mode == HtmlParseMode.PCData || unclosed.Contains(tag)) return HtmlParseMode.PCData;
        if (rest.IndexOf("</" + tag, StringComparison.OrdinalIgnoreCase) >= 0) return mode;
        unclosed.Add(tag);
        return HtmlParseMode.PCData;
    }
}
