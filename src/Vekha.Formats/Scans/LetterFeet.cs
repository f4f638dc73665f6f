using Vekha.Formats.Layout;

namespace Vekha.Formats.Scans;

/// <summary>Tells a level line from the feet, or the tops, of the letters of a line of text: these end with their letters.</summary>
internal static class LetterFeet
{
    /// <summary>In dots from a line: where its letters have their bodies; tops too, since «0» and «2» are open between.</summary>
    private const int BodyFrom = 3, BodyTo = 24;

    /// <param name="image">Of even light.</param>
    /// <param name="dark">Darker than this counts as ink.</param>
    public static bool Make(DotRun level, GrayImage image, byte dark) =>
        AreOf(level, image, dark, level.First - BodyTo, level.First - BodyFrom)
        || AreOf(level, image, dark, level.Last + BodyFrom, level.Last + BodyTo);

    /// <summary>On one side: beside a line of text there may be a line of a table on the other.</summary>
    private static bool AreOf(DotRun level, GrayImage image, byte dark, int first, int last)
    {
        var (under, free, underInk, freeInk) = (0, 0, 0, 0);
        for (var x = level.From; x < level.To; x++)
        {
            var ink = 255 - Darkest(image, x, level.First, level.Last);
            if (Darkest(image, x, first, last) < dark) (under, underInk) = (under + 1, underInk + ink);
            else (free, freeInk) = (free + 1, freeInk + ink);
        }
        // Half the line lies at letters, and between these it is less than half as dark.
        return free > 0 && under > free && 2L * freeInk * under < (long)underInk * free;
    }

    private static byte Darkest(GrayImage image, int x, int first, int last)
    {
        var darkest = byte.MaxValue;
        for (var y = Math.Max(0, first); y <= Math.Min(image.Height - 1, last); y++)
            darkest = Math.Min(darkest, image.Pixels[y * image.Width + x]);
        return darkest;
    }
}
