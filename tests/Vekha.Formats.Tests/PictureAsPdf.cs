using System.Globalization;
using System.Text;
using Vekha.Formats.Layout;

namespace Vekha.Formats.Tests;

/// <summary>A PDF file whose only page is a picture, as a scanner makes it.</summary>
internal static class PictureAsPdf
{
    /// <summary>The longer side of A4 in points.</summary>
    private const double LongSide = 842;

    public static byte[] Of(GrayImage picture)
    {
        var scale = LongSide / Math.Max(picture.Width, picture.Height);
        var (width, height) = (picture.Width * scale, picture.Height * scale);
        var drawing = Encoding.ASCII.GetBytes(Invariant($"q {width:F2} 0 0 {height:F2} 0 0 cm /S Do Q"));
        using var file = new MemoryStream();
        var offsets = new List<long>();
        Write(file, "%PDF-1.5\n");
        Object("/Type /Pages /Count 1 /Kids [3 0 R]", null);
        Object("/Type /Catalog /Pages 1 0 R", null);
        var box = Invariant($"/MediaBox [0 0 {width:F2} {height:F2}]");
        Object($"/Type /Page /Parent 1 0 R {box} /Resources << /XObject << /S 4 0 R >> >> /Contents 5 0 R", null);
        var size = Invariant($"/Width {picture.Width} /Height {picture.Height}");
        Object($"/Type /XObject /Subtype /Image {size} /ColorSpace /DeviceGray /BitsPerComponent 8", picture.Pixels);
        Object("", drawing);
        var table = file.Position;
        Write(file, Invariant($"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n"));
        foreach (var offset in offsets) Write(file, Invariant($"{offset:D10} 00000 n \n"));
        Write(file, Invariant($"trailer\n<< /Size {offsets.Count + 1} /Root 2 0 R >>\nstartxref\n{table}\n%%EOF\n"));
        return file.ToArray();

        void Object(string entries, byte[]? stream)
        {
            offsets.Add(file.Position);
            var length = stream is null ? "" : Invariant($"/Length {stream.Length} ");
            Write(file, Invariant($"{offsets.Count} 0 obj\n<< {entries} {length}>>\n"));
            if (stream is not null)
            {
                Write(file, "stream\n");
                file.Write(stream);
                Write(file, "\nendstream\n");
            }
            Write(file, "endobj\n");
        }
    }

    private static void Write(MemoryStream file, string text) => file.Write(Encoding.ASCII.GetBytes(text));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
