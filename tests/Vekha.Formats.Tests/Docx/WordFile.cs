using System.Net;

namespace Vekha.Formats.Tests.Docx;

/// <summary>Small DOCX files made of their XML.</summary>
internal static class WordFile
{
    public static byte[] Of(params string[] body) =>
        Zipped.Of(("word/document.xml", Root("document", $"<w:body>{string.Concat(body)}</w:body>")));

    public static byte[] With((string, string) part, params string[] body) =>
        Zipped.Of(("word/document.xml", Root("document", $"<w:body>{string.Concat(body)}</w:body>")), part);

    public static string Root(string name, string inside) =>
        $"<w:{name} xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>{inside}</w:{name}>";

    public static string P(string text, string properties = "") =>
        $"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t xml:space='preserve'>{WebUtility.HtmlEncode(text)}</w:t></w:r></w:p>";

    public static string Tc(string text, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{P(text)}</w:tc>";

    public static string Tr(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    public static string Row(params string[] cells) => Tr([.. cells.Select(cell => Tc(cell))]);

    public static string Table(params string[] rows) => $"<w:tbl>{string.Concat(rows)}</w:tbl>";
}
