using System.Globalization;
using System.Text.RegularExpressions;

namespace Vekha.Application.Centres;

/// <summary>Years and areas as people type them and spreadsheets store them; null where it is none.</summary>
internal static partial class CentreValues
{
    public const int FirstCohort = 2015;
    public const int LastCohort = 2100;

    /// <summary>«2024», «2024 г.», «2024 год».</summary>
    public static int? Cohort(string text) =>
        YearPattern.Match(text) is { Success: true } match && int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) is >= FirstCohort and <= LastCohort and var year
            ? year : null;

    /// <summary>«120,5», «1 200.50 м²».</summary>
    public static decimal? Area(string text)
    {
        var number = AreaUnit.Replace(text, "").Replace("\u00a0", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).Replace(',', '.');
        return decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var area)
            && decimal.Round(area, 2) is > 0 and < 100_000 and var rounded ? rounded : null;
    }

    [GeneratedRegex(@"^\s*(\d{4})(?:[.,]0+)?\s*(?:г\.?|год|году)?\s*$")]
    private static partial Regex YearPattern { get; }

    [GeneratedRegex(@"\s*(?:кв\.?\s*м\.?|м2|м²|м\.\s*кв\.?)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex AreaUnit { get; }
}
