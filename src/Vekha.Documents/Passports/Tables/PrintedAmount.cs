using System.Globalization;
using System.Text.RegularExpressions;

namespace Vekha.Documents.Passports.Tables;

/// <summary>A number in a cell: «2,192», «1 234,5», «12,0 &lt;*&gt;».</summary>
internal static partial class PrintedAmount
{
    /// <summary>Divided by it, a number loses the zeros at its end: «12,0» is 12.</summary>
    private const decimal Whole = 1.0000000000000000000000000000m;

    public static decimal? Of(string text)
    {
        if (Amount.Match(text) is not { Success: true } match) return null;
        var figures = string.Concat(match.Groups[1].Value.Where(c => !char.IsWhiteSpace(c))).Replace(',', '.').Replace('−', '-')
            .Replace('–', '-');
        return decimal
            .TryParse(figures, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? value / Whole : null;
    }

    /// <summary>Decimal places, zeros included; 0 where the text is not a number.</summary>
    public static int Decimals(string text)
    {
        if (Amount.Match(text) is not { Success: true } match) return 0;
        var comma = match.Groups[1].ValueSpan.LastIndexOfAny(',', '.');
        return comma < 0 ? 0 : match.Groups[1].Length - comma - 1;
    }

    /// <summary>As a person reads it: «12,7».</summary>
    public static string Shown(decimal amount) => amount.ToString("0.#####", CultureInfo.InvariantCulture).Replace('.', ',');

    public static bool IsMarked(string text) => Mark.IsMatch(text);

    [GeneratedRegex(@"^([-–−]?(?:\d{1,3}(?:\s\d{3})+|\d{1,18})(?:[.,]\d{1,9})?)\s*%?\s*(?:<?\*+>?|<\d{1,2}>)?$")]
    private static partial Regex Amount { get; }

    [GeneratedRegex(@"<?\*+>?$")]
    private static partial Regex Mark { get; }
}
