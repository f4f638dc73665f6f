using System.Buffers.Binary;
using System.IO.Compression;

namespace Vekha.Formats.Scans;

/// <summary>A PNG picture: its packing is one of PDF's, unless it has a transparent layer, which is laid on white.</summary>
internal static class PngPicture
{
    private const int MostPixels = 60_000_000;

    public static Picture Of(byte[] file)
    {
        var parts = Parts(file).ToList();
        if (parts.Count == 0 || parts[0].Name != "IHDR" || parts[0].Data.Length < 13) throw new UnreadableException(Refusal.Damaged);
        var head = parts[0].Data;
        var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(head), BinaryPrimitives.ReadInt32BigEndian(head.AsSpan(4)));
        var (bits, kind, isInterlaced) = (head[8], head[9], head[12] != 0);
        if (width <= 0 || height <= 0 || (long)width * height > MostPixels) throw new UnreadableException(Refusal.TooComplex);
        if (isInterlaced) throw new UnreadableException(Refusal.Picture);
        byte[] data = [.. parts.Where(part => part.Name == "IDAT").SelectMany(part => part.Data)];
        return new(width, height, [kind is 4 or 6 ? OnWhite(data, width, height, bits, kind == 6 ? 4 : 2) : Packed(data, height, width, bits, kind, parts)]);
    }

    private static Strip Packed(byte[] data, int height, int width, int bits, int kind, List<(string Name, byte[] Data)> parts)
    {
        var colours = kind == 2 ? 3 : 1;
        var palette = parts.Find(part => part.Name == "PLTE").Data;
        var space = kind != 3 ? JpegPicture.Colours(colours)
            : palette is { Length: > 2 } ? $"/ColorSpace [/Indexed /DeviceRGB {palette.Length / 3 - 1} <{Convert.ToHexString(palette)}>]"
            : throw new UnreadableException(Refusal.Damaged);
        return new(data, 0, height, $"{space} /BitsPerComponent {bits} /Filter /FlateDecode /DecodeParms << /Predictor 15 /Colors {colours} /BitsPerComponent {bits} /Columns {width} >>");
    }

    private static Strip OnWhite(byte[] data, int width, int height, int bits, int channels)
    {
        var step = channels * bits / 8;
        var line = width * step;
        var (above, row, pixels) = (new byte[line], new byte[line], new byte[width * height]);
        using var unpacked = new ZLibStream(new MemoryStream(data), CompressionMode.Decompress);
        for (var y = 0; y < height; y++)
        {
            var filter = unpacked.ReadByte();
            if (unpacked.ReadAtLeast(row, line, throwOnEndOfStream: false) < line) break;
            Unfilter(filter, row, above, step);
            for (var x = 0; x < width; x++) pixels[y * width + x] = Gray(row.AsSpan(x * step, step), channels, bits / 8);
            (above, row) = (row, above);
        }
        return new(pixels, 0, height, "/ColorSpace /DeviceGray /BitsPerComponent 8");
    }

    private static byte Gray(ReadOnlySpan<byte> pixel, int channels, int bytes)
    {
        var opacity = pixel[(channels - 1) * bytes];
        var light = channels == 2 ? pixel[0] : (pixel[0] * 299 + pixel[bytes] * 587 + pixel[2 * bytes] * 114) / 1000;
        return (byte)((light * opacity + 255 * (255 - opacity)) / 255);
    }

    private static void Unfilter(int filter, byte[] row, byte[] above, int step)
    {
        for (var i = 0; i < row.Length; i++)
        {
            var (left, up, corner) = (i < step ? 0 : row[i - step], above[i], i < step ? 0 : above[i - step]);
            row[i] = unchecked((byte)(row[i] + filter switch { 1 => left, 2 => up, 3 => (left + up) / 2, 4 => Paeth(left, up, corner), _ => 0 }));
        }
    }

    private static int Paeth(int left, int up, int corner)
    {
        var (a, b, c) = (Math.Abs(up - corner), Math.Abs(left - corner), Math.Abs(left + up - 2 * corner));
        return a <= b && a <= c ? left : b <= c ? up : corner;
    }

    private static IEnumerable<(string Name, byte[] Data)> Parts(byte[] file)
    {
        for (var at = 8; at + 12 <= file.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
            if (length < 0 || length > file.Length - at - 12) throw new UnreadableException(Refusal.Damaged);
            yield return (System.Text.Encoding.ASCII.GetString(file, at + 4, 4), file[(at + 8)..(at + 8 + length)]);
            at += 12 + length;
        }
    }
}
