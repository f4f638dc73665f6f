namespace Vekha.Formats.Layout;

/// <summary>Between which x the text of a page stands.</summary>
internal readonly record struct Margins(double Left, double Right)
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

    public static Margins Of(IEnumerable<Box> boxes)
    {
        var all = boxes.ToList();
        return all.Count == 0 ? new(0, 0) : new(all.Min(box => box.Left), all.Max(box => box.Right));
    }
}
