using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Vekha.Demo.Files;

/// <summary>A picture of a room in a PNG: a wall in the colour of the programme, a floor, a board and desks.</summary>
internal static class PngPhoto
{
    public const string ContentType = "image/png";

    private const int Width = 480;
    private const int Height = 320;

    /// <param name="seed">Tells one room from another.</param>
    public static byte[] Of(int seed)
    {
        using var file = new MemoryStream();
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, Width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), Height);
        (header[8], header[9]) = (8, 2);
        Write(file, "IHDR", header);
        Write(file, "IDAT", Deflated(Pixels(new Random(seed))));
        Write(file, "IEND", []);
        return file.ToArray();
    }

    private static byte[] Pixels(Random random)
    {
        var (wall, board, desk) = (Colour(random, 170), Colour(random, 60), Colour(random, 110));
        var (left, desks) = (random.Next(60, 160), random.Next(3, 6));
        var pixels = new byte[Height * (1 + 3 * Width)];
        for (var y = 0; y < Height; y++)
            for (var x = 0; x < Width; x++)
            {
                var (colour, light) = (x, y) switch
                {
                    _ when y is > 50 and < 140 && x > left && x < left + 220 => (board, 0),
                    _ when y is > 215 and < 245 && x % (Width / desks) is > 15 and < 75 => (desk, 0),
                    _ when y > 190 => (0x9A8468, (y - 190) / 4),
                    _ => (wall, -y / 8),
                };
                var at = y * (1 + 3 * Width) + 1 + 3 * x;
                for (var c = 0; c < 3; c++) pixels[at + c] = (byte)Math.Clamp((colour >> (16 - 8 * c) & 0xFF) + light, 0, 255);
            }
        return pixels;
    }

    private static int Colour(Random random, int least) =>
        random.Next(least, least + 70) << 16 | random.Next(least, least + 70) << 8 | random.Next(least, least + 70);

    private static byte[] Deflated(byte[] pixels)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true)) zlib.Write(pixels);
        return packed.ToArray();
    }

    private static void Write(Stream file, string kind, byte[] content)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes(kind), .. content];
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        file.Write(number);
        file.Write(named);
        BinaryPrimitives.WriteUInt32BigEndian(number, Checksum(named));
        file.Write(number);
    }

    // PNG, annex D.
    private static uint Checksum(byte[] content)
    {
        var sum = 0xFFFFFFFFu;
        foreach (var one in content)
        {
            sum ^= one;
            for (var bit = 0; bit < 8; bit++) sum = (sum & 1) == 1 ? 0xEDB88320u ^ (sum >> 1) : sum >> 1;
        }
        return ~sum;
    }
}
