using System.Globalization;
using System.Text;

namespace Vekha.Formats.Scans;

/// <summary>Pictures wrapped into a PDF file without being decoded: PDF knows the packings of JPEG, PNG and TIFF itself.</summary>
internal sealed class PictureAsPdf : IDisposable
{
    /// <summary>The longer side of A4 in points: the size a scanned page is taken to have.</summary>
    private const double LongSide = 842;

    private readonly MemoryStream file = new();
    private readonly List<long> offsets = [];
    private readonly List<int> pages = [];

    private PictureAsPdf() => Write("%PDF-1.5\n");

    public static byte[] Of(IReadOnlyList<Picture> pictures)
    {
        using var pdf = new PictureAsPdf();
        foreach (var picture in pictures) pdf.Add(picture);
        pdf.Close();
        return pdf.file.ToArray();
    }

    public void Dispose() => file.Dispose();

    private void Add(Picture picture)
    {
        var scale = LongSide / Math.Max(picture.Width, picture.Height);
        var names = new StringBuilder();
        var drawing = new StringBuilder();
        foreach (var (strip, i) in picture.Strips.Select((strip, i) => (strip, i)))
        {
            var number = Object(strip.Data, Invariant($"/Type /XObject /Subtype /Image /Width {strip.Width ?? picture.Width} /Height {strip.Height} {strip.Entries}"));
            names.Append(Invariant($"/S{i} {number} 0 R "));
            drawing.Append(Invariant($"q {(strip.Width ?? picture.Width) * scale:F4} 0 0 {strip.Height * scale:F4} {strip.Left * scale:F4} {(picture.Height - strip.Top - strip.Height) * scale:F4} cm /S{i} Do Q\n"));
        }
        var content = Object(Encoding.ASCII.GetBytes(drawing.ToString()), "");
        pages.Add(Object(null, Invariant($"/Type /Page /Parent PARENT 0 R /MediaBox [0 0 {picture.Width * scale:F4} {picture.Height * scale:F4}] /Resources << /XObject << {names}>> >> /Contents {content} 0 R")));
    }

    /// <summary>Pages name their parent before it is numbered, so it always is object 1, written last.</summary>
    private int Object(byte[]? stream, string entries)
    {
        offsets.Add(file.Position);
        var number = offsets.Count + 2;
        Write(Invariant($"{number} 0 obj\n<< {entries.Replace("PARENT", "1", StringComparison.Ordinal)} {(stream is null ? "" : Invariant($"/Length {stream.Length} "))}>>\n"));
        if (stream is not null)
        {
            Write("stream\n");
            file.Write(stream);
            Write("\nendstream\n");
        }
        Write("endobj\n");
        return number;
    }

    private void Close()
    {
        var tree = file.Position;
        Write(Invariant($"1 0 obj\n<< /Type /Pages /Count {pages.Count} /Kids [{string.Join(' ', pages.Select(page => Invariant($"{page} 0 R")))}] >>\nendobj\n"));
        var catalogue = file.Position;
        Write("2 0 obj\n<< /Type /Catalog /Pages 1 0 R >>\nendobj\n");
        var table = file.Position;
        Write(Invariant($"xref\n0 {offsets.Count + 3}\n0000000000 65535 f \n"));
        foreach (var offset in offsets.Prepend(catalogue).Prepend(tree)) Write(Invariant($"{offset:D10} 00000 n \n"));
        Write(Invariant($"trailer\n<< /Size {offsets.Count + 3} /Root 2 0 R >>\nstartxref\n{table}\n%%EOF\n"));
    }

    private void Write(string text) => file.Write(Encoding.ASCII.GetBytes(text));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

/// <summary>One page, packed as its file packs it.</summary>
internal sealed record Picture(int Width, int Height, IReadOnlyList<Strip> Strips);

/// <param name="Entries">Colours and packing in words of PDF.</param>
internal sealed record Strip(byte[] Data, int Top, int Height, string Entries)
{
    public int Left { get; init; }

    /// <summary>Of a tile; null where the strip is as wide as the picture. A tile may reach past the edge of the page, which cuts it.</summary>
    public int? Width { get; init; }
}
