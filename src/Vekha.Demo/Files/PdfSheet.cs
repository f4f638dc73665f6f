using System.Globalization;
using System.Text;

namespace Vekha.Demo.Files;

/// <summary>A sheet as a PDF of one page. Letters are named after their glyphs: the viewer takes them from a face of its own.</summary>
internal static class PdfSheet
{
    public const string ContentType = "application/pdf";

    private const int LineLength = 78;
    private static readonly Encoding Latin1 = Encoding.Latin1;

    public static byte[] Of(SheetContent sheet)
    {
        var page = Latin1.GetBytes(PageContent(sheet));
        byte[][] objects =
        [
            Latin1.GetBytes("<< /Type /Catalog /Pages 2 0 R >>"),
            Latin1.GetBytes("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"),
            Latin1.GetBytes("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 5 0 R >> >> "
                + "/Contents 4 0 R >>"),
            Stream(page),
            Latin1.GetBytes("<< /Type /Font /Subtype /TrueType /BaseFont /Arial /FirstChar 32 /LastChar 255 "
                + $"/Widths [{CyrillicEncoding.Widths}] /FontDescriptor 6 0 R /ToUnicode 7 0 R "
                + "/Encoding << /Type /Encoding /BaseEncoding /WinAnsiEncoding "
                + $"/Differences [{CyrillicEncoding.GlyphNames}] >> >>"),
            Latin1.GetBytes("<< /Type /FontDescriptor /FontName /Arial /Flags 32 /FontBBox [-665 -325 2000 1006] /ItalicAngle 0 "
                + "/Ascent 905 /Descent -212 /CapHeight 716 /StemV 80 >>"),
            Stream(Latin1.GetBytes(CyrillicEncoding.ToUnicode)),
        ];
        return Assembled(objects);
    }

    private static byte[] Stream(byte[] content) =>
        [.. Latin1.GetBytes(Written($"<< /Length {content.Length} >>\nstream\n")), .. content, .. Latin1.GetBytes("\nendstream")];

    private static byte[] Assembled(byte[][] objects)
    {
        using var file = new MemoryStream();
        file.Write(Latin1.GetBytes("%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n"));
        var offsets = new List<long>();
        foreach (var (i, content) in objects.Index())
        {
            offsets.Add(file.Position);
            file.Write([.. Latin1.GetBytes(Written($"{i + 1} 0 obj\n")), .. content, .. Latin1.GetBytes("\nendobj\n")]);
        }
        var table = file.Position;
        file.Write(Latin1.GetBytes(Written($"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n")));
        foreach (var offset in offsets) file.Write(Latin1.GetBytes(Written($"{offset:0000000000} 00000 n \n")));
        file.Write(Latin1.GetBytes(Written($"trailer\n<< /Size {objects.Length + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n")));
        return file.ToArray();
    }

    private static string PageContent(SheetContent sheet)
    {
        var content = new StringBuilder("BT\n/F 12 Tf\n70 770 Td\n17 TL\n");
        foreach (var part in new[] { sheet.Issuer, sheet.Title, sheet.NumberAndDate ?? "", sheet.Subject, sheet.Text, "", sheet.Signature })
        {
            foreach (var line in Lines(part)) content.Append('(').Append(Escaped(line)).Append(") Tj T*\n");
            content.Append("T*\n");
        }
        return content.Append("ET").ToString();
    }

    private static IEnumerable<string> Lines(string text)
    {
        var line = new StringBuilder();
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > LineLength)
            {
                yield return line.ToString();
                line.Clear();
            }
            if (line.Length > 0) line.Append(' ');
            line.Append(word);
        }
        yield return line.ToString();
    }

    private static string Escaped(string line) =>
        new string([.. line.Select(CyrillicEncoding.CodeOf)]).Replace("\\", "\\\\").Replace("(", "\\(").Replace(")", "\\)");

    private static string Written(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
