namespace Vekha.Formats.Layout;

/// <summary>Between which x the text of a page stands.</summary>
/// <param name="Reach">How far the second longest line comes.</param>
internal readonly record struct Margins(double Left, double Right, double Reach)
{
    private const double Indent = 10;

    public double Width => Right - Left;

    public bool IsCentred(Box line) =>
        Math.Abs(line.CentreX - (Left + Right) / 2) is var off
            && (off < 4 && line.Left - Left > 4 || off < 0.03 * Width && line.Left - Left > 0.05 * Width);

    /// <summary>A long line beside a centred one: it has the same middle.</summary>
    public bool IsBalanced(Box line, Box centred) => line.Left - Left > 1 && Math.Abs(line.CentreX - centred.CentreX) < 4;

    public static bool IsIndented(Box line, Box above) => line.Left - above.Left > Indent;

    /// <summary>Captions of annexes and approvals stand in the right half.</summary>
    public bool IsAside(Box line) => line.Left - Left > 0.35 * Width;

    /// <summary>No other line comes as far to the right.</summary>
    public bool IsAlone(Box line) => line.Right > Reach + Indent;

    public static Margins Of(IReadOnlyList<Box> boxes)
    {
        if (boxes.Count == 0) return new(0, 0, 0);
        var ends = boxes.Select(box => box.Right).OrderDescending().Take(2).ToList();
        return new(boxes.Min(box => box.Left), ends[0], ends[^1]);
    }
}
