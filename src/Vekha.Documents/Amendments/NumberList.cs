using System.Text.RegularExpressions;

namespace Vekha.Documents.Amendments;

/// <summary>«3, 5 и 8–10», «с 8 по 10», «№ 7.1», «пятой и шестой» → numbers and ranges of numbers.</summary>
internal static partial class NumberList
{
    /// <summary>The list, in patterns.</summary>
    public const string Pattern = @"(?:(?:№+|номер\p{L}*|(?:с|под)\s+(?:порядков\p{L}+\s+)?номер\p{L}*)\s*)?(?:с\s+)?" + Element
        + @"(?:(?:\s*,\s*(?:а\s+также\s+)?|\s*[-–—]\s*|\s+(?:и|по)\s+)(?:№\s*)?" + Element + ")*";

    private const string Element = @"(?:\d+(?:\.\d+)*\.?(?![\d)\p{L}])|" + Ordinals.Pattern + ")";

    public static IReadOnlyList<RowRange> Of(string printed) => [.. Range.Matches(printed).Select(match => match.Groups["last"] is { Success: true } last
        ? new RowRange(Number(match.Groups["first"].Value), Number(last.Value)) : new RowRange(Number(match.Groups["first"].Value)))];

    /// <summary>A printed number as amendments name it: without the dot or bracket behind it.</summary>
    public static string Number(string printed) => char.IsAsciiDigit(printed[0]) ? printed.Trim('.', ' ', ')') : $"{Ordinals.ValueOf(printed)}";

    [GeneratedRegex("(?<first>" + Element + @")(?:(?:\s*[-–—]\s*|\s+по\s+)(?<last>" + Element + "))?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Range { get; }
}
