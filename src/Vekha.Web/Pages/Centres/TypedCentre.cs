using System.Globalization;
using System.Text.RegularExpressions;

namespace Vekha.Web.Pages.Centres;

/// <summary>Years and areas of centres as people type them and spreadsheets store them. Which of them fit is asked by the
/// command.</summary>
internal static partial class TypedCentre
{
    /// <summary>«2024», «2024 г.», «2024 год»; null where it is no year.</summary>
    public static int? Cohort(string? typed) =>
        YearPattern.Match(typed ?? "") is { Success: true } match ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : null;

    /// <summary>«120,5», «1 200.50 м²»; null where it is no number.</summary>
    public static decimal? Area(string? typed)
    {
        var number = string.Concat(AreaUnit.Replace(typed ?? "", "").Where(letter => letter is not (' ' or '\u00a0'))).Replace(',', '.');
        return decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var area) ? area : null;
    }

    [GeneratedRegex(@"^\s*(\d{4})(?:[.,]0+)?\s*(?:г\.?|год|году)?\s*$")]
    private static partial Regex YearPattern { get; }

    [GeneratedRegex(@"\s*(?:кв\.?\s*м\.?|м2|м²|м\.\s*кв\.?)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex AreaUnit { get; }
}
