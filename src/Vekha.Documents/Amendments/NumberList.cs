using System.Globalization;
using System.Text.RegularExpressions;

namespace Vekha.Documents.Amendments;

/// <summary>«3, 5 и 8–10», «с 8 по 10», «№ 7.1», «пятой и шестой» → numbers and ranges of numbers.</summary>
internal static partial class NumberList
{
    /// <summary>The list, in patterns.</summary>
    public const string Pattern = @"(?:(?:№+|номер\p{L}*|(?:с|под)\s+(?:порядков\p{L}+\s+)?номер\p{L}*)\s*)?(?:с\s+)?" + Element
        + @"(?:(?:\s*,\s*(?:а\s+также\s+)?|\s*[-–—]\s*|\s+(?:и|по)\s+)(?:№\s*)?" + Element + ")*";

    private const string Element = @"(?:\d+(?:\.\d+)*\.?(?![\d)\p{L}])|" + Ordinals.Mark + ")";

    /// <param name="marked">With the marks of ordinals in their place.</param>
    public static IReadOnlyList<RowRange> Of(string marked) => [.. Range.Matches(marked).Select(match =>
        new RowRange(Number(match.Groups["first"].Value), match.Groups["last"] is { Success: true } last ? Number(last.Value) : null))];

    /// <summary>A number as amendments name it: without the dot or bracket after it.</summary>
    private static string Number(string marked) =>
        char.IsDigit(marked[0]) ? marked.Trim('.', ' ', ')') : Ordinals.ValueOf(marked[0]).ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(
        "(?<first>" + Element + @")(?:(?:\s*[-–—]\s*|\s+по\s+)(?<last>" + Element + "))?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Range { get; }
}
