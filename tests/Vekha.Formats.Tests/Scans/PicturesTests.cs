using System.Buffers.Binary;
using System.IO.Compression;
using Vekha.Formats.Scans;

namespace Vekha.Formats.Tests.Scans;

/// <summary>Pictures of a few dots, packed in ways that are seldom met.</summary>
public sealed class PicturesTests
{
    private const int Width = 9, Height = 5;

    private static readonly byte[] Dots = [.. Enumerable.Range(0, Width * Height).Select(i => (byte)(i * 5))];

    [Fact]
    public void An_interlaced_picture_is_put_together() => PngPicture.Of(Interlaced()).Strips.ShouldHaveSingleItem().Data.ShouldBe(Dots);

    [Fact]
    public void Tiles_stand_side_by_side()
    {
        var strips = TiffPictures.Of(Tiled()).ShouldHaveSingleItem().Strips;
        strips.Select(strip => (strip.Left, strip.Top, strip.Width, strip.Height)).ShouldBe([(0, 0, 16, 16), (16, 0, 16, 16), (0, 16, 16, 16), (16, 16, 16, 16)]);
    }

    private static byte[] Interlaced()
    {
        using var passes = new MemoryStream();
        foreach (var (left, top, right, down) in new[] { (0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2) })
            for (var y = top; y < Height && left < Width; y += down)
            {
                passes.WriteByte(0);
                for (var x = left; x < Width; x += right) passes.WriteByte(Dots[y * Width + x]);
            }
        byte[] head = [0, 0, 0, Width, 0, 0, 0, Height, 8, 0, 0, 0, 1];
        return [0x89, .. "PNG\r\n\x1a\n"u8, .. Part("IHDR"u8, head), .. Part("IDAT"u8, Packed(passes.ToArray()))];
    }

    private static byte[] Packed(byte[] data)
    {
        using var packed = new MemoryStream();
        using (var stream = new ZLibStream(packed, CompressionLevel.Fastest)) stream.Write(data);
        return packed.ToArray();
    }

    /// <summary>The check sum is not looked at.</summary>
    private static byte[] Part(ReadOnlySpan<byte> name, byte[] data)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, data.Length);
        return [.. length, .. name, .. data, 0, 0, 0, 0];
    }

    /// <summary>24 × 24 dots in tiles of 16 × 16.</summary>
    private static byte[] Tiled()
    {
        (int Tag, int Count, int Value)[] fields = [(256, 1, 24), (257, 1, 24), (258, 1, 8), (259, 1, 1), (262, 1, 1), (277, 1, 1), (322, 1, 16), (323, 1, 16), (324, 4, 134), (325, 4, 150)];
        int[] words = [.. Enumerable.Range(0, 4).Select(i => 166 + i * 256), .. Enumerable.Repeat(256, 4)];
        return
        [
            .. "II*\0"u8, .. Int(8), (byte)fields.Length, 0,
            .. fields.SelectMany(field => (byte[])[(byte)(field.Tag & 255), (byte)(field.Tag >> 8), 4, 0, .. Int(field.Count), .. Int(field.Value)]),
            .. Int(0), .. words.SelectMany(Int), .. new byte[4 * 256],
        ];
    }

    private static byte[] Int(int value) => BitConverter.GetBytes(value);
}
