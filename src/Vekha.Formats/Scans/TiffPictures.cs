using System.Buffers.Binary;
using Vekha.Formats.Opening;

namespace Vekha.Formats.Scans;

/// <summary>The pages of a TIFF file, each as strips in the packing they have.</summary>
internal sealed class TiffPictures
{
    private const int MostPages = 100;
    private const int MostValues = 100_000;

    private readonly byte[] file;
    private readonly bool isLittle;

    private TiffPictures(byte[] file) => (this.file, isLittle) = (file, file[0] == 'I');

    public static IReadOnlyList<Picture> Of(byte[] file)
    {
        try
        {
            return new TiffPictures(file).Pages();
        }
        catch (ArgumentOutOfRangeException)
        {
            throw new UnreadableException(Unreadable.Damaged);
        }
    }

    private List<Picture> Pages()
    {
        var pages = new List<Picture>();
        for (long at = Long(4); at > 0 && pages.Count < MostPages;)
        {
            var count = Short(at);
            var fields = Enumerable.Range(0, count).Select(i => at + 2 + 12L * i).DistinctBy(Short).ToDictionary(field => Short(field), Values);
            pages.Add(Page(fields));
            at = Long(at + 2 + 12L * count);
        }
        return pages;
    }

    private Picture Page(Dictionary<int, long[]> fields)
    {
        long Field(int tag, long otherwise) => fields.TryGetValue(tag, out var values) && values.Length > 0 ? values[0] : otherwise;
        var (width, height) = (checked((int)Field(256, 0)), checked((int)Field(257, 0)));
        if (width <= 0 || height <= 0) throw new UnreadableException(Unreadable.Damaged);
        if (fields.TryGetValue(324, out var tiles) && fields.TryGetValue(325, out var sizes))
            return new(width, height, [.. Tiles(tiles.Zip(sizes), width, checked((int)Field(322, 0)), checked((int)Field(323, 0)), Field)]);
        if (!fields.TryGetValue(273, out var places) || !fields.TryGetValue(279, out var lengths)) throw new UnreadableException(Unreadable.Damaged);
        var rows = (int)Math.Min(height, Field(278, height));
        var entries = Entries(Field, width, rows);
        return new(width, height, [.. places.Zip(lengths).Select((strip, i) =>
            new Strip(Bytes(strip.First, strip.Second), i * rows, Math.Max(1, Math.Min(rows, height - i * rows)), entries.Replace("ROWS", $"{Math.Max(1, Math.Min(rows, height - i * rows))}", StringComparison.Ordinal)))]);
    }

    private IEnumerable<Strip> Tiles(IEnumerable<(long At, long Length)> tiles, int width, int tileWidth, int tileHeight, Func<int, long, long> field)
    {
        if (tileWidth <= 0 || tileHeight <= 0) throw new UnreadableException(Unreadable.Damaged);
        var across = (width - 1) / tileWidth + 1;
        var entries = Entries(field, tileWidth, tileHeight).Replace("ROWS", $"{tileHeight}", StringComparison.Ordinal);
        return tiles.Select((tile, i) => new Strip(Bytes(tile.At, tile.Length), i / across * tileHeight, tileHeight, entries) { Left = i % across * tileWidth, Width = tileWidth });
    }

    /// <summary>Packings as scanners use them: none, fax of group 3 and 4, LZW, Deflate, JPEG with its tables in place.</summary>
    private static string Entries(Func<int, long, long> field, int width, int rows)
    {
        var (bits, colours, whiteIsZero) = (field(258, 1), (int)field(277, 1), field(262, 1) == 0);
        if (rows <= 0 || field(262, 1) is not (0 or 1 or 2 or 6)) throw new UnreadableException(Unreadable.Picture);
        var decode = whiteIsZero ? " /Decode [1 0]" : "";
        var predictor = field(317, 1) == 2 ? $" /DecodeParms << /Predictor 2 /Colors {colours} /BitsPerComponent {bits} /Columns {width} >>" : "";
        var space = $"{JpegPicture.Colours(colours is 1 or 3 ? colours : throw new UnreadableException(Unreadable.Picture))} /BitsPerComponent {bits}{decode}";
        return field(259, 1) switch
        {
            1 => space,
            3 or 4 => $"/ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /CCITTFaxDecode /DecodeParms << /K {(field(259, 1) == 4 ? -1 : (field(292, 0) & 1) == 1 ? 1 : 0)} /Columns {width} /Rows ROWS /BlackIs1 {(whiteIsZero ? "false" : "true")} >>",
            5 => space + " /Filter /LZWDecode" + predictor,
            7 => $"{JpegPicture.Colours(colours)} /BitsPerComponent 8 /Filter /DCTDecode",
            8 or 32946 => space + " /Filter /FlateDecode" + predictor,
            32773 => space + " /Filter /RunLengthDecode",
            _ => throw new UnreadableException(Unreadable.Picture),
        };
    }

    private long[] Values(long field)
    {
        var (kind, count) = (Short(field + 2), Long(field + 4));
        var size = kind switch { 3 => 2, 4 => 4, _ => 0 };
        if (size == 0 || count > MostValues) return [];
        var start = size * count <= 4 ? field + 8 : Long(field + 8);
        return [.. Enumerable.Range(0, (int)count).Select(i => size == 2 ? Short(start + 2L * i) : Long(start + 4L * i))];
    }

    private byte[] Bytes(long at, long length) =>
        at >= 0 && length >= 0 && at + length <= file.Length ? file.AsSpan((int)at, (int)length).ToArray() : throw new UnreadableException(Unreadable.Damaged);

    private int Short(long at) => isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(From(at, 2)) : BinaryPrimitives.ReadUInt16BigEndian(From(at, 2));

    private long Long(long at) => isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(From(at, 4)) : BinaryPrimitives.ReadUInt32BigEndian(From(at, 4));

    private ReadOnlySpan<byte> From(long at, int count) =>
        at >= 0 && at + count <= file.Length ? file.AsSpan((int)at, count) : throw new UnreadableException(Unreadable.Damaged);
}
