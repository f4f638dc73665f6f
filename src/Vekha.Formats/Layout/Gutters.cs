namespace Vekha.Formats.Layout;

/// <summary>White space that runs from top to bottom between words: it separates columns where no line is drawn.</summary>
internal readonly record struct Gutters(IReadOnlyList<(double From, double To)> White)
{
    /// <summary>In points. Between words of one column it may be as wide, but not in line after line.</summary>
    private const double Narrowest = 5, NarrowestOfFewLines = 9;

    private const int FewLines = 6;

    /// <summary>Margins of the page are white as well, so that a line need not have words in all columns.</summary>
    public static Gutters Of(TextLine line) => new(
    [
        (double.MinValue, line.Box.Left),
        .. line.Words.Zip(line.Words.Skip(1), (left, right) => (left.Box.Right, right.Box.Left)).Where(IsWhite),
        (line.Box.Right, double.MaxValue),
    ]);

    /// <summary>What is white in both.</summary>
    public Gutters And(Gutters other)
    {
        var (common, i, j) = (new List<(double From, double To)>(), 0, 0);
        while (i < White.Count && j < other.White.Count)
        {
            var (one, two) = (White[i], other.White[j]);
            var both = (From: Math.Max(one.From, two.From), To: Math.Min(one.To, two.To));
            if (IsWhite(both)) common.Add(both);
            if (one.To < two.To) i++; else j++;
        }
        return new(common);
    }

    /// <summary>Those with words on both sides.</summary>
    public IReadOnlyList<(double From, double To)> Inner(int lines) =>
        [.. White.Where(one => one.From > double.MinValue && one.To < double.MaxValue
            && (lines >= FewLines || one.To - one.From >= NarrowestOfFewLines))];

    private static bool IsWhite((double From, double To) one) => one.To - one.From >= Narrowest;
}
