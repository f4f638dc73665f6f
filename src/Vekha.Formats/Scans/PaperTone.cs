using Vekha.Formats.Layout;

namespace Vekha.Formats.Scans;

/// <summary>Evens the light of a scan, and makes its paper white.</summary>
internal static class PaperTone
{
    /// <summary>In dots: the light of a page does not change over a shorter way.</summary>
    private const int Tile = 48;

    /// <summary>Even in a tile full of text this share of the dots is not lighter than paper.</summary>
    private const double Paper = 0.6;

    /// <summary>A tile may be all dark, in an emblem or on a photo: paper is nowhere darker than this share of what is usual.</summary>
    private const double Darkest = 0.5;

    private const double White = 0.8;
    private const int Black = 60;

    /// <summary>Paper is white wherever it lies, and pale lines are as pale against it as they were.</summary>
    public static GrayImage Evened(GrayImage image)
    {
        var (columns, rows) = ((image.Width + Tile - 1) / Tile, (image.Height + Tile - 1) / Tile);
        var tones = new double[rows, columns];
        for (var row = 0; row < rows; row++)
            for (var column = 0; column < columns; column++) tones[row, column] = ToneOf(image, row * Tile, column * Tile);
        tones = Calm(tones);
        var pixels = new byte[image.Pixels.Length];
        for (var y = 0; y < image.Height; y++)
        {
            var (above, below, down) = Between(y, rows);
            for (var x = 0; x < image.Width; x++)
            {
                var (left, right, share) = Between(x, columns);
                var paper = (tones[above, left] * (1 - share) + tones[above, right] * share) * (1 - down)
                    + (tones[below, left] * (1 - share) + tones[below, right] * share) * down;
                pixels[y * image.Width + x] = (byte)Math.Min(255, image.Pixels[y * image.Width + x] * 255 / paper);
            }
        }
        return new(image.Width, image.Height, pixels);
    }

    /// <summary>In a cell with a single digit the grain of paper would be taken for letters.</summary>
    public static GrayImage Whitened(GrayImage evened)
    {
        var tones = Enumerable.Range(0, 256)
            .Select(light => (byte)Math.Clamp((light - Black) * 255 / (255 * White - Black), 0, 255)).ToArray();
        return new(evened.Width, evened.Height, [.. evened.Pixels.Select(dot => tones[dot])]);
    }

    private static double ToneOf(GrayImage image, int top, int left)
    {
        var counts = new int[256];
        var (bottom, right) = (Math.Min(image.Height, top + Tile), Math.Min(image.Width, left + Tile));
        for (var y = top; y < bottom; y++)
            foreach (var dot in image.Row(y)[left..right]) counts[dot]++;
        return ToneAt(counts, (int)(Paper * (bottom - top) * (right - left)));
    }

    /// <summary>The tone below which so many of the counted dots lie.</summary>
    public static int ToneAt(int[] counts, int dots)
    {
        var tone = 0;
        while (tone < 255 && (dots -= counts[tone]) >= 0) tone++;
        return tone;
    }

    /// <summary>Each tile takes the middle of its own tone and those around it.</summary>
    private static double[,] Calm(double[,] tones)
    {
        var (rows, columns) = (tones.GetLength(0), tones.GetLength(1));
        var least = Math.Max(1, Darkest * tones.Cast<double>().Order().ElementAt(tones.Length / 2));
        var calm = new double[rows, columns];
        for (var row = 0; row < rows; row++)
            for (var column = 0; column < columns; column++)
            {
                var around = new List<double>(9);
                for (var y = Math.Max(0, row - 1); y <= Math.Min(rows - 1, row + 1); y++)
                    for (var x = Math.Max(0, column - 1); x <= Math.Min(columns - 1, column + 1); x++) around.Add(tones[y, x]);
                around.Sort();
                calm[row, column] = Math.Max(least, around[around.Count / 2]);
            }
        return calm;
    }

    /// <summary>The tiles on both sides of a dot, and how near it is to the second.</summary>
    private static (int First, int Second, double Share) Between(int at, int tiles)
    {
        var place = Math.Clamp((at - Tile / 2) / (double)Tile, 0, tiles - 1);
        var first = (int)place;
        return (first, Math.Min(first + 1, tiles - 1), place - first);
    }
}
