using System.Globalization;
using System.Text.RegularExpressions;

namespace Vekha.Web.Pages.Centres;

/// <summary>Years, areas and days as people type them and spreadsheets store them; null where it is none.</summary>
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

    /// <summary>«01.09.2024», «2024-09-01», «1 сентября 2024 г.», and the number of days that a spreadsheet stores.</summary>
    public static DateOnly? Day(string text)
    {
        text = Midnight.Replace(text.Trim(), "").TrimEnd('г', '.', ' ', '\u00a0').Replace('\u00a0', ' ');
        if (DateOnly.TryParseExact(text, ["d.M.yyyy", "yyyy-MM-dd", "dd.MM.yy", "d MMMM yyyy"], Russian.Culture, DateTimeStyles.None, out var day)) return InRange(day);
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var serial) && serial is > 36_000 and < 80_000
            ? InRange(DateOnly.FromDateTime(DateTime.FromOADate(serial))) : null;
    }

    private static DateOnly? InRange(DateOnly day) => day.Year is >= 2000 and <= LastCohort ? day : null;

    [GeneratedRegex(@"^\s*(\d{4})(?:[.,]0+)?\s*(?:г\.?|год|году)?\s*$")]
    private static partial Regex YearPattern { get; }

    // A spreadsheet adds it to a day it writes as text.
    [GeneratedRegex(@"[ T]0?0:00(?::00)?$")]
    private static partial Regex Midnight { get; }

    [GeneratedRegex(@"\s*(?:кв\.?\s*м\.?|м2|м²|м\.\s*кв\.?)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex AreaUnit { get; }
}
