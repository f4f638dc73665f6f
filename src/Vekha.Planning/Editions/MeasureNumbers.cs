using System.Globalization;

namespace Vekha.Planning.Editions;

public static class MeasureNumbers
{
    /// <summary>7, 7.1, 8, 10.</summary>
    public static StringComparer Order { get; } = StringComparer.Create(CultureInfo.InvariantCulture, CompareOptions.NumericOrdering);

    /// <summary>Both are given and the same, «11.» as «11».</summary>
    public static bool AreOne(string? a, string? b) => a is not null && b is not null && Bare(a) == Bare(b);

    /// <summary>A number for a row put between two others, whose own numbers stay: 12.1 between 12 and 13, 12.2 after 12.1, and the next
    /// one at the end. null where none follows from them.</summary>
    /// <param name="above">null for the beginning of the plan.</param>
    /// <param name="below">null for its end.</param>
    public static string? Between(string? above, string? below)
    {
        if (above is null) return below is null ? "1" : null;
        var number = Bare(above);
        var isPart = number.Contains('.', StringComparison.Ordinal);
        string?[] candidates = [below is null || isPart ? Next(number) : null, $"{number}.1"];
        return candidates.OfType<string>().FirstOrDefault(candidate => below is null || Order.Compare(candidate, Bare(below)) < 0);
    }

    private static string? Next(string number)
    {
        var last = number.LastIndexOf('.') + 1;
        return int.TryParse(number[last..], NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value < int.MaxValue
            ? string.Create(CultureInfo.InvariantCulture, $"{number[..last]}{value + 1}") : null;
    }

    private static string Bare(string number) => number.Trim('.', ' ', ')');
}
