using Vekha.Formats.Layout;

namespace Vekha.Formats.Scans;

/// <summary>Makes the paper of a scan white: in a cell with a single digit its grain would be taken for letters.</summary>
internal static class PaperTone
{
    private const double White = 0.8;
    private const int Black = 60;

    public static GrayImage Whitened(GrayImage image)
    {
        var counts = new int[256];
        foreach (var dot in image.Pixels) counts[dot]++;
        var paper = Enumerable.Range(128, 128).MaxBy(light => counts[light]);
        var white = Math.Max(Black + 40, paper * White);
        var tones = Enumerable.Range(0, 256).Select(light => (byte)Math.Clamp((light - Black) * 255 / (white - Black), 0, 255)).ToArray();
        return new(image.Width, image.Height, [.. image.Pixels.Select(dot => tones[dot])]);
    }
}
