using Vekha.Formats.Layout;

namespace Vekha.Formats.Tests.Scans;

/// <summary>What a bad scanner makes of a page: turned, coarse, pale, grainy, in uneven light.</summary>
/// <param name="Degrees">To the right.</param>
/// <param name="Pale">What is left of the darkness of ink.</param>
/// <param name="Grain">In tones on either side.</param>
/// <param name="Shadow">What is left of the light in the corner.</param>
internal sealed record Scanner(double Degrees, double Pale, int Grain, double Shadow)
{
    public GrayImage Scan(GrayImage page)
    {
        var random = new Random(7);
        var (sine, cosine) = Math.SinCos(Degrees * Math.PI / 180);
        var (middleX, middleY) = (page.Width / 2.0, page.Height / 2.0);
        var pixels = new byte[page.Pixels.Length];
        for (var y = 0; y < page.Height; y++)
            for (var x = 0; x < page.Width; x++)
            {
                var (right, down) = (x - middleX, y - middleY);
                var tone = 255 - (255 - Tone(page, middleX + right * cosine + down * sine, middleY + down * cosine - right * sine)) * Pale;
                var light = 1 - (1 - Shadow) * (x + y) / (page.Width + page.Height);
                pixels[y * page.Width + x] = (byte)Math.Clamp(tone * light + random.Next(-Grain, Grain + 1), 0, 255);
            }
        return new(page.Width, page.Height, pixels);
    }

    private static double Tone(GrayImage page, double x, double y)
    {
        var (left, top) = ((int)Math.Floor(x), (int)Math.Floor(y));
        var (toRight, down) = (x - left, y - top);
        double At(int column, int row) =>
            column >= 0 && row >= 0 && column < page.Width && row < page.Height ? page.Pixels[row * page.Width + column] : 255;
        return (At(left, top) * (1 - toRight) + At(left + 1, top) * toRight) * (1 - down)
            + (At(left, top + 1) * (1 - toRight) + At(left + 1, top + 1) * toRight) * down;
    }
}
