using Vekha.Formats.Layout;

namespace Vekha.Formats.Scans;

/// <summary>Straightens a page that lay askew on the scanner.</summary>
internal static class Straightening
{
    private const byte Dark = 140;
    private const int Steps = 30;

    /// <summary>Tangent of the smallest angle that matters, some 0.1°.</summary>
    private const double Step = 0.00175;

    public static GrayImage Of(GrayImage image)
    {
        var slope = Slope(image);
        return slope == 0 ? image : Sheared(Sheared(image, slope, upright: true), -slope, upright: false);
    }

    /// <summary>The slope at which the dark points fall into the fewest and fullest rows.</summary>
    private static double Slope(GrayImage image)
    {
        var points = new List<(int X, int Y)>();
        for (var y = 0; y < image.Height; y += 2)
            for (var x = y % 3; x < image.Width; x += 3)
                if (image.Pixels[y * image.Width + x] < Dark) points.Add((x, y));
        if (points.Count < 500) return 0;
        var best = Enumerable.Range(-Steps, 2 * Steps + 1).MaxBy(step => Sharpness(points, step * Step, image));
        return Math.Abs(best) < 1 ? 0 : best * Step;
    }

    private static double Sharpness(List<(int X, int Y)> points, double slope, GrayImage image)
    {
        var rows = new int[image.Height * 3];
        foreach (var (x, y) in points)
        {
            var row = (int)(y - x * slope) + image.Height;
            if (row >= 0 && row < rows.Length) rows[row]++;
        }
        return rows.Sum(count => (double)count * count);
    }

    /// <summary>Two small shears are close enough to a rotation below 3°.</summary>
    private static GrayImage Sheared(GrayImage image, double slope, bool upright)
    {
        var (width, height) = (image.Width, image.Height);
        var pixels = new byte[width * height];
        Array.Fill(pixels, (byte)255);
        for (var y = 0; y < height; y++)
            for (var x = 0; x < width; x++)
                pixels[y * width + x] = upright
                    ? Between(image, x, y + (x - width / 2.0) * slope, upright)
                    : Between(image, y, x + (y - height / 2.0) * slope, upright);
        return new(width, height, pixels);
    }

    /// <summary>The tone between two dots, one above the other or side by side.</summary>
    private static byte Between(GrayImage image, int fixedAt, double at, bool upright)
    {
        var first = (int)Math.Floor(at);
        var share = at - first;
        return (byte)(Dot(image, fixedAt, first, upright) * (1 - share) + Dot(image, fixedAt, first + 1, upright) * share);
    }

    private static byte Dot(GrayImage image, int fixedAt, int at, bool upright)
    {
        var (x, y) = upright ? (fixedAt, at) : (at, fixedAt);
        return x >= 0 && y >= 0 && x < image.Width && y < image.Height ? image.Pixels[y * image.Width + x] : (byte)255;
    }
}
