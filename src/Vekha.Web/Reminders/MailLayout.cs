using System.Net;
using System.Text;
using Vekha.Web.Words;

namespace Vekha.Web.Reminders;

/// <summary>The look of every mail: one column, everything told beside the element, as mail programs need it. No ground is coloured but
/// that of the mark and of the button, so that light and dark programs both keep it legible.</summary>
internal static class MailLayout
{
    // Mail programs show no drawing of ours: a flag of letters on the ground of the product's mark.
    private const string Mark = """<span style="display:inline-block;background:#1d4f91;color:#ffffff;border-radius:6px;"""
        + """width:28px;line-height:28px;text-align:center">&#9873;</span>""";
    private const string LinkColour = "color:#1d62b8";

    private const string Line = "border-left:3px solid #8a94a6;padding:0 0 0 12px;margin:0 0 18px";
    private const string Button = "display:inline-block;background:#1d4f91;color:#ffffff;text-decoration:none;font-weight:600;"
        + "padding:11px 22px;border-radius:6px";

    /// <param name="open">Where the one button leads.</param>
    public static string Page(string subject, string greeting, string body, Uri open, IEnumerable<string> foot) => new StringBuilder()
        .Append("""<!doctype html><html lang="ru"><head><meta charset="utf-8">""")
        .Append("""<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">""")
        .Append("""<meta name="supported-color-schemes" content="light dark">""")
        .Append("""<style>@media(prefers-color-scheme:dark){a.vk{color:#8fb8f2!important}}</style>""")
        .Append(Russian.Culture, $"<title>{Safe(subject)}</title></head>")
        .Append("""<body style="margin:0;padding:24px 16px;font-family:'Golos Text','Segoe UI',Arial,sans-serif;""")
        .Append("""font-size:16px;line-height:1.5"><div style="max-width:600px;margin:0 auto">""")
        .Append(Russian.Culture, $"<p style=\"margin:0 0 20px;font-size:18px;font-weight:700\">{Mark} {Safe(ReminderTexts.Product)}</p>")
        .Append(Russian.Culture, $"<p style=\"margin:0 0 20px\">{Safe(greeting)}</p>").Append(body)
        .Append(Russian.Culture, $"<p style=\"margin:24px 0\"><a href=\"{Safe(open.AbsoluteUri)}\" style=\"{Button}\">")
        .Append(Russian.Culture, $"{Safe(MailLists.Words(open))}</a></p>")
        .Append("""<p style="margin:28px 0 0;border-top:1px solid #8a94a6;padding-top:14px;font-size:13px;opacity:.8">""")
        .Append(string.Join("<br>", foot)).Append("</p></div></body></html>").ToString();

    public static string Title(string title) =>
        $"<h2 style=\"margin:0 0 12px;font-size:17px;line-height:1.35\">{Safe(title)}</h2>";

    /// <param name="facts">Below the link, each a line; what is null is left out.</param>
    public static string Item(Uri link, string label, params IEnumerable<string?> facts) =>
        $"<div style=\"{Line}\"><a href=\"{Safe(link.AbsoluteUri)}\" class=\"vk\" style=\"{LinkColour};font-weight:600\">{Safe(label)}</a>"
        + string.Concat(facts.OfType<string>().Select(fact => "<br>" + Safe(fact).Replace("\n", "<br>", StringComparison.Ordinal)))
        + "</div>";

    public static string Link(Uri link, string words) =>
        $"<a href=\"{Safe(link.AbsoluteUri)}\" class=\"vk\" style=\"{LinkColour}\">{Safe(words)}</a>";

    public static string Paragraph(string html) => $"<p style=\"margin:0 0 18px\">{html}</p>";

    /// <summary>The ends of lines as mail has them.</summary>
    public static string Lines(StringBuilder text) =>
        text.ToString().Replace("\r", "", StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal);

    public static string Safe(string text) => WebUtility.HtmlEncode(text);
}
