namespace Vekha.Formats.Layout;

/// <summary>A rectangle on a page, in points from its top left corner.</summary>
internal readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    public double Width => Right - Left;
    public double Height => Bottom - Top;
    public double CentreX => (Left + Right) / 2;
    public double CentreY => (Top + Bottom) / 2;

    public bool Holds(double x, double y) => x >= Left && x < Right && y >= Top && y < Bottom;

    public Box With(Box other) =>
        new(Math.Min(Left, other.Left), Math.Min(Top, other.Top), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));
}

/// <param name="Confidence">Of a recognition, 0 to 100; null where the file itself says what the word is.</param>
internal readonly record struct PageWord(string Text, Box Box, int? Confidence = null);

/// <summary>A straight line drawn on a page, upright or level.</summary>
/// <param name="At">x of an upright line, y of a level one.</param>
internal readonly record struct Rule(bool IsLevel, double At, double From, double To);

internal sealed record Page(double Width, double Height, IReadOnlyList<PageWord> Words, IReadOnlyList<Rule> Rules);
