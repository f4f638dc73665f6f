namespace Vekha.Formats.Layout;

/// <summary>Tells a short upright line from stems of letters that stand one above the other.</summary>
internal static class LetterStems
{
    /// <summary>In points: stems of letters that stand one above the other in three lines are shorter.</summary>
    private const double SurelyLine = 45;

    /// <summary>In points from a line: where its letters have their bows, but a cell has not begun its text.</summary>
    private const double BesideFrom = 1.2, BesideTo = 3.6;

    /// <summary>A short upright has ink along one side where it is made of stems of letters.</summary>
    /// <param name="dark">Darker than this counts as ink.</param>
    public static bool Make(DotRun upright, GrayImage image, double pointsPerDot, byte dark)
    {
        if (upright.Length * pointsPerDot > SurelyLine) return false;
        var (from, to) = ((int)Math.Round(BesideFrom / pointsPerDot), (int)Math.Round(BesideTo / pointsPerDot));
        return HasInk(upright, image, dark, upright.First - to, upright.First - from)
            || HasInk(upright, image, dark, upright.Last + from, upright.Last + to);
    }

    private static bool HasInk(DotRun upright, GrayImage image, byte dark, int left, int right)
    {
        (left, right) = (Math.Max(0, left), Math.Min(image.Width - 1, right));
        return left <= right && Enumerable.Range(upright.From, upright.Length)
            .Count(y => image.Row(y)[left..(right + 1)].IndexOfAnyInRange((byte)0, (byte)(dark - 1)) >= 0) * 3 > upright.Length;
    }
}
