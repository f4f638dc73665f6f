using System.Globalization;
using System.Xml;
using Vekha.Formats.Layout;
using Vekha.Formats.Opening;

namespace Vekha.Formats.Pdf;

/// <summary>What «pdftotext -bbox-layout» prints → pages of words.</summary>
internal static class PdfWords
{
    public static List<Page> Of(string file, Budget budget)
    {
        using var reader = XmlReader.Create(file,
            new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, CheckCharacters = false });
        var pages = new List<Page>();
        var words = new List<PageWord>();
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element) continue;
            if (reader.LocalName == "page")
            {
                words = [];
                pages.Add(new(Number(reader, "width"), Number(reader, "height"), words, []));
            }
            else if (reader.LocalName == "word")
            {
                budget.Part();
                var box = new Box(Number(reader, "xMin"), Number(reader, "yMin"), Number(reader, "xMax"), Number(reader, "yMax"));
                if (Printed(reader) is { Length: > 0 } text && box is { Width: >= 0, Height: > 0 }) words.Add(new(text, box));
            }
        }
        return pages;
    }

    private static string Printed(XmlReader reader)
    {
        if (reader.IsEmptyElement) return "";
        reader.Read();
        return reader.NodeType == XmlNodeType.Text ? string.Concat(reader.Value.Where(c => !char.IsControl(c))).Trim() : "";
    }

    private static double Number(XmlReader reader, string attribute) =>
        double.TryParse(reader.GetAttribute(attribute), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && Math.Abs(number) < 1e6
            ? number
            : 0;
}
