using Vekha.Formats.Layout;

namespace Vekha.Formats.Scans;

/// <summary>Straightens a page that lay askew on the scanner.</summary>
internal static class Straightening
{
    /// <summary>Darker than this counts: so dark that it is the inked share of a page, as far as that is not grain nor pale
    /// print.</summary>
    private const int DarkFrom = 140, DarkTo = 200;

    private const double Inked = 0.08;

    /// <summary>Steps to either side: first of some 0.1° up to 5°, then of a hundredth.</summary>
    private const int Steps = 50, FineSteps = 10;

    private const double Step = 0.00175, FineStep = 0.000175;

    public static GrayImage Of(GrayImage image)
    {
        var slope = Slope(image);
        return slope == 0 ? image : Sheared(Sheared(image, slope, upright: true), -slope, upright: false);
    }

    /// <summary>The slope at which the dark points fall into the fewest and fullest rows.</summary>
    private static double Slope(GrayImage image)
    {
        var counts = new int[256];
        foreach (var dot in image.Pixels) counts[dot]++;
        var dark = Math.Clamp(PaperTone.ToneAt(counts, (int)(Inked * image.Pixels.Length)), DarkFrom, DarkTo);
        var points = new List<(int X, int Y)>();
        // Every row alike: were every other left out, the rest would seem sharper as the page lies.
        for (var y = 0; y < image.Height; y++)
            for (var x = y * 5 % 6; x < image.Width; x += 6)
                if (image.Pixels[y * image.Width + x] < dark) points.Add((x, y));
        if (points.Count < 500) return 0;
        var near = Best(points, image, 0, Step, Steps);
        var best = Best(points, image, near, FineStep, FineSteps);
        return Math.Abs(best) < 2 * FineStep ? 0 : best;
    }

    /// <param name="steps">On either side of <paramref name="around"/>.</param>
    private static double Best(List<(int X, int Y)> points, GrayImage image, double around, double step, int steps) =>
        Enumerable.Range(-steps, 2 * steps + 1).Select(i => around + i * step).MaxBy(slope => Sharpness(points, slope, image));

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

    /// <summary>Two small shears are close enough to a rotation of a few degrees.</summary>
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
