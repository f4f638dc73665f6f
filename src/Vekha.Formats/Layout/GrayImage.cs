using System.Globalization;
using Vekha.Formats.Opening;

namespace Vekha.Formats.Layout;

/// <summary>A picture of a page: one byte a dot, 0 black, 255 white, row by row from the top.</summary>
internal sealed class GrayImage(int width, int height, byte[] pixels)
{
    private const int MostPixels = 60_000_000;

    public int Width => width;
    public int Height => height;
    public byte[] Pixels => pixels;

    public ReadOnlySpan<byte> Row(int y) => pixels.AsSpan(y * width, width);

    /// <summary>PGM as pdftoppm writes it: «P5», width, height, 255, then the dots.</summary>
    public static GrayImage OfPgm(string path)
    {
        using var file = File.OpenRead(path);
        if (Field(file) != "P5") throw new UnreadableException(Unreadable.Damaged);
        var (columns, rows) = (Number(file), Number(file));
        if (Number(file) != 255 || columns <= 0 || rows <= 0 || (long)columns * rows > Math.Min(MostPixels, file.Length - file.Position))
            throw new UnreadableException(Unreadable.Damaged);
        var dots = new byte[columns * rows];
        file.ReadExactly(dots);
        return new(columns, rows, dots);
    }

    /// <summary>PGM with a margin of white, as a recogniser wants it.</summary>
    public byte[] Pgm(int left, int top, int right, int bottom, int margin)
    {
        (left, top, right, bottom) = (Math.Max(0, left), Math.Max(0, top), Math.Min(width, right), Math.Min(height, bottom));
        var (columns, rows) = (Math.Max(0, right - left) + 2 * margin, Math.Max(0, bottom - top) + 2 * margin);
        var head = System.Text.Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"P5\n{columns} {rows}\n255\n"));
        var file = new byte[head.Length + columns * rows];
        head.CopyTo(file, 0);
        file.AsSpan(head.Length).Fill(255);
        for (var y = top; y < bottom; y++)
            Row(y)[left..right].CopyTo(file.AsSpan(head.Length + (y - top + margin) * columns + margin));
        return file;
    }

    /// <summary>Whitens a part.</summary>
    /// <param name="dots">How many dots a point has.</param>
    public void Blank(Box box, double dots)
    {
        var (left, right) = (Math.Clamp((int)(box.Left * dots), 0, width), Math.Clamp((int)Math.Ceiling(box.Right * dots), 0, width));
        var (top, bottom) = (Math.Max(0, (int)(box.Top * dots)), Math.Min(height, (int)Math.Ceiling(box.Bottom * dots)));
        for (var y = top; y < bottom && left < right; y++) pixels.AsSpan(y * width + left, right - left).Fill(255);
    }

    /// <param name="quarters">Of a turn to the right.</param>
    public GrayImage Turned(int quarters)
    {
        var (columns, rows) = quarters % 2 == 0 ? (width, height) : (height, width);
        var turned = new byte[pixels.Length];
        for (var y = 0; y < height; y++)
            for (var x = 0; x < width; x++)
            {
                var (toX, toY) = quarters switch
                {
                    1 => (height - 1 - y, x),
                    2 => (width - 1 - x, height - 1 - y),
                    3 => (y, width - 1 - x),
                    _ => (x, y),
                };
                turned[toY * columns + toX] = pixels[y * width + x];
            }
        return new(columns, rows, turned);
    }

    /// <summary>Rows become columns.</summary>
    public GrayImage Flipped()
    {
        var flipped = new byte[pixels.Length];
        for (var y = 0; y < height; y++)
            for (var x = 0; x < width; x++) flipped[x * height + y] = pixels[y * width + x];
        return new(height, width, flipped);
    }

    private static int Number(Stream file) =>
        int.TryParse(Field(file), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;

    /// <summary>Up to the single white space after it.</summary>
    private static string Field(Stream file)
    {
        var field = "";
        while (field.Length < 20 && file.ReadByte() is >= 0 and var letter && !char.IsWhiteSpace((char)letter)) field += (char)letter;
        return field;
    }
}
