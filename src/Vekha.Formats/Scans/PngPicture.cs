using System.Buffers.Binary;
using System.IO.Compression;
using Vekha.Formats.Opening;

namespace Vekha.Formats.Scans;

/// <summary>A PNG picture: its packing is one of PDF's, unless it has a transparent layer, which is laid on white.</summary>
internal static class PngPicture
{
    private const int MostPixels = 60_000_000;

    public static Picture Of(byte[] file)
    {
        var parts = Parts(file).ToList();
        if (parts.Count == 0 || parts[0].Name != "IHDR" || parts[0].Data.Length < 13) throw new UnreadableException(Unreadable.Damaged);
        var head = parts[0].Data;
        var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(head), BinaryPrimitives.ReadInt32BigEndian(head.AsSpan(4)));
        var (bits, kind, isInterlaced) = (head[8], head[9], head[12] != 0);
        if (bits is not (1 or 2 or 4 or 8 or 16) || kind is 2 or 4 or 6 && bits < 8) throw new UnreadableException(Unreadable.Damaged);
        if (width <= 0 || height <= 0 || (long)width * height > MostPixels) throw new UnreadableException(Unreadable.TooComplex);
        byte[] data = [.. parts.Where(part => part.Name == "IDAT").SelectMany(part => part.Data)];
        if (isInterlaced) return new(width, height, [Passes(data, width, height, bits, kind, parts)]);
        return new(width, height, [kind is 4 or 6 ? OnWhite(data, width, height, bits, kind == 6 ? 4 : 2) : Packed(data, height, width, bits, kind, parts)]);
    }

    private static Strip Packed(byte[] data, int height, int width, int bits, int kind, List<(string Name, byte[] Data)> parts)
    {
        var colours = kind == 2 ? 3 : 1;
        var palette = parts.Find(part => part.Name == "PLTE").Data;
        var space = kind != 3 ? JpegPicture.Colours(colours)
            : palette is { Length: > 2 } ? $"/ColorSpace [/Indexed /DeviceRGB {palette.Length / 3 - 1} <{Convert.ToHexString(palette)}>]"
            : throw new UnreadableException(Unreadable.Damaged);
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

    /// <summary>Seven passes (Adam7), each with every so many dots of every so many rows.</summary>
    private static Strip Passes(byte[] data, int width, int height, int bits, int kind, List<(string Name, byte[] Data)> parts)
    {
        var channels = kind switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 };
        var palette = parts.Find(part => part.Name == "PLTE").Data ?? [];
        var pixels = new byte[width * height];
        using var unpacked = new ZLibStream(new MemoryStream(data), CompressionMode.Decompress);
        foreach (var (left, top, right, down) in Adam7)
        {
            var columns = (width - left + right - 1) / right;
            if (columns <= 0) continue;
            var (above, row) = (new byte[(columns * channels * bits + 7) / 8], new byte[(columns * channels * bits + 7) / 8]);
            for (var y = top; y < height; y += down)
            {
                var filter = unpacked.ReadByte();
                if (unpacked.ReadAtLeast(row, row.Length, throwOnEndOfStream: false) < row.Length) break;
                Unfilter(filter, row, above, Math.Max(1, channels * bits / 8));
                for (var x = 0; x < columns; x++) pixels[y * width + left + x * right] = Light(row, x, channels, bits, kind, palette);
                (above, row) = (row, above);
            }
        }
        return new(pixels, 0, height, "/ColorSpace /DeviceGray /BitsPerComponent 8");
    }

    private static byte Light(byte[] row, int x, int channels, int bits, int kind, byte[] palette)
    {
        if (kind is 4 or 6) return Gray(row.AsSpan(x * channels * bits / 8, channels * bits / 8), channels, bits / 8);
        if (kind == 2) return (byte)((row[x * 3 * bits / 8] * 299 + row[(x * 3 + 1) * bits / 8] * 587 + row[(x * 3 + 2) * bits / 8] * 114) / 1000);
        var value = bits >= 8 ? row[x * bits / 8] : row[x * bits / 8] >> 8 - bits - x * bits % 8 & (1 << bits) - 1;
        if (kind != 3) return bits >= 8 ? (byte)value : (byte)(value * 255 / ((1 << bits) - 1));
        return value * 3 + 2 < palette.Length ? (byte)((palette[value * 3] * 299 + palette[value * 3 + 1] * 587 + palette[value * 3 + 2] * 114) / 1000) : (byte)255;
    }

    private static readonly (int Left, int Top, int Right, int Down)[] Adam7 = [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

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
            if (length < 0 || length > file.Length - at - 12) throw new UnreadableException(Unreadable.Damaged);
            yield return (System.Text.Encoding.ASCII.GetString(file, at + 4, 4), file[(at + 8)..(at + 8 + length)]);
            at += 12 + length;
        }
    }
}
