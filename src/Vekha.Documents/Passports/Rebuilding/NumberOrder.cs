namespace Vekha.Documents.Passports.Rebuilding;

/// <summary>How likely one number of a row follows another: 0 for the next sibling or the first child, more for gaps and
/// restarts.</summary>
internal static class NumberOrder
{
    private const double Break = 5;

    /// <param name="from">null for a row without a number, as the totals of a table are.</param>
    public static double Cost(int[]? from, int[]? to) => (from, to) switch
    {
        (null, null) => 0,
        (_, null) => 0.5,
        (null, _) => 4,
        _ when to.Length > from.Length => Deeper(from, to),
        _ => Level(from.AsSpan(0, to.Length), to, to.Length < from.Length),
    };

    private static double Deeper(ReadOnlySpan<int> from, ReadOnlySpan<int> to)
    {
        var tail = to[from.Length..];
        if (!to.StartsWith(from)) return to[0] == from[0] + 1 && AreFirst(tail) ? 0.8 : Break;
        var cost = Gap(tail[^1]);
        foreach (var level in tail[..^1]) cost += Gap(Math.Max(1, level));
        return cost;
    }

    private static double Level(ReadOnlySpan<int> from, ReadOnlySpan<int> to, bool isParent)
    {
        var same = from.CommonPrefixLength(to);
        if (same == to.Length) return isParent ? 0.3 : Break;
        if (same == to.Length - 1) return to[^1] > from[^1] ? Gap(to[^1] - from[^1]) : Break;
        return to[same] == from[same] + 1 && AreFirst(to[(same + 1)..]) ? 0.8 : 4;
    }

    private static bool AreFirst(ReadOnlySpan<int> levels) => !levels.ContainsAnyExceptInRange(int.MinValue, 1);

    private static double Gap(int step) => step <= 1 ? 0 : Math.Min(4, 1.3 + 0.2 * step);
}
