using System.Buffers.Binary;
using System.IO.Compression;
using Vekha.Formats.Layout;
using Vekha.Formats.Opening;
using Vekha.Formats.Programs;
using Vekha.Formats.Scans;

namespace Vekha.Formats.Tests.Scans;

/// <summary>Pictures of a few dots, packed in ways that are seldom met.</summary>
public sealed class PicturesTests
{
    private const int Width = 9, Height = 5;

    private static readonly byte[] Dots = [.. Enumerable.Range(0, Width * Height).Select(i => (byte)(i * 5))];

    [Fact]
    public void An_interlaced_picture_is_put_together() => TonesOf(FileKind.Png, Interlaced(), Width, Height).ShouldBe(Dots);

    [Fact]
    public void Tiles_stand_side_by_side() => TonesOf(FileKind.Tiff, Tiled(), 3, 3).ShouldBe([10, 10, 20, 10, 10, 20, 30, 30, 40]);

    [Theory]
    [InlineData("P6\n60000 60000\n255\n")]
    [InlineData("<svg/>")]
    public void Only_the_format_that_was_told_is_tried(string other) =>
        Should.Throw<UnreadableException>(
            () => Pages(FileKind.Png, System.Text.Encoding.ASCII.GetBytes(other))).Why.ShouldBe(Unreadable.Damaged);

    [Fact]
    public void A_picture_of_more_dots_than_a_page_has_is_not_decoded() =>
        Should.Throw<UnreadableException>(
            () => Pages(FileKind.Png, Png(60_000, 60_000, 0, Packed([0])))).Why.ShouldBe(Unreadable.TooComplex);

    /// <summary>The tone in the middle of each of so many parts of the page.</summary>
    private static IEnumerable<byte> TonesOf(FileKind kind, byte[] file, int across, int down)
    {
        var page = Pages(kind, file).ShouldHaveSingleItem();
        for (var y = 0; y < down; y++)
            for (var x = 0; x < across; x++)
                yield return page.Row((int)((y + 0.5) * page.Height / down))[(int)((x + 0.5) * page.Width / across)];
    }

    private static List<GrayImage> Pages(FileKind kind, byte[] file)
    {
        using var folder = new WorkFolder(TestContext.Current.CancellationToken);
        return [.. PictureFile.Pages(folder, kind, file).Select(GrayImage.OfPgm)];
    }

    private static byte[] Interlaced()
    {
        using var passes = new MemoryStream();
        foreach (
            var (left, top, right, down) in new[] { (0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2),
                (0, 1, 1, 2) })
            for (var y = top; y < Height && left < Width; y += down)
            {
                passes.WriteByte(0);
                for (var x = left; x < Width; x += right) passes.WriteByte(Dots[y * Width + x]);
            }
        return Png(Width, Height, 1, Packed(passes.ToArray()));
    }

    private static byte[] Png(int width, int height, byte interlaced, byte[] data)
    {
        byte[] head = [.. BigEndian(width), .. BigEndian(height), 8, 0, 0, 0, interlaced];
        return [0x89, .. "PNG\r\n\x1a\n"u8, .. Part("IHDR"u8, head), .. Part("IDAT"u8, data), .. Part("IEND"u8, [])];
    }

    private static byte[] Packed(byte[] data)
    {
        using var packed = new MemoryStream();
        using (var stream = new ZLibStream(packed, CompressionLevel.Fastest)) stream.Write(data);
        return packed.ToArray();
    }

    private static byte[] Part(ReadOnlySpan<byte> name, byte[] data)
    {
        byte[] content = [.. name, .. data];
        return [.. BigEndian(data.Length), .. content, .. BigEndian(unchecked((int)CheckSum(content)))];
    }

    private static uint CheckSum(byte[] content)
    {
        var sum = uint.MaxValue;
        foreach (var one in content)
        {
            sum ^= one;
            for (var bit = 0; bit < 8; bit++) sum = (sum & 1) == 1 ? (sum >> 1) ^ 0xEDB88320 : sum >> 1;
        }
        return ~sum;
    }

    private static byte[] BigEndian(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }

    /// <summary>24 × 24 dots in tiles of 16 × 16, each of one tone.</summary>
    private static byte[] Tiled()
    {
        (int Tag, int Count, int Value)[] fields =
        [
            (256, 1, 24), (257, 1, 24), (258, 1, 8), (259, 1, 1), (262, 1, 1), (277, 1, 1), (322, 1, 16), (323, 1, 16), (324, 4, 134),
                (325, 4, 150),
        ];
        int[] words = [.. Enumerable.Range(0, 4).Select(i => 166 + i * 256), .. Enumerable.Repeat(256, 4)];
        return
        [
            .. "II*\0"u8, .. Int(8), (byte)fields.Length, 0,
            .. fields.SelectMany(
                field => (byte[])[(byte)(field.Tag & 255), (byte)(field.Tag >> 8), 4, 0, .. Int(field.Count), .. Int(field.Value)]),
            .. Int(0), .. words.SelectMany(Int), .. new byte[] { 10, 20, 30, 40 }.SelectMany(tone => Enumerable.Repeat(tone, 256)),
        ];
    }

    private static byte[] Int(int value) => BitConverter.GetBytes(value);
}
