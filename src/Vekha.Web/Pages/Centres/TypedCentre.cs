using System.Globalization;
using System.Text.RegularExpressions;
using Vekha.Application;

namespace Vekha.Web.Pages.Centres;

/// <summary>Years and areas of centres as people type them and spreadsheets store them. Which of them fit is asked by the command.</summary>
internal static partial class TypedCentre
{
    /// <summary>«2024», «2024 г.», «2024 год»; null where it is no year.</summary>
    public static int? Cohort(string? typed) =>
        YearPattern.Match(typed ?? "") is { Success: true } match ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : null;

    /// <summary>«120,5», «1 200.50 м²»; null where it is no number.</summary>
    public static decimal? Area(string? typed)
    {
        var number = AreaUnit.Replace(typed ?? "", "").Replace("\u00a0", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        return decimal.TryParse(number.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var area) ? area : null;
    }

    /// <summary>The fault with the text in it that was typed, in place of the value that was read.</summary>
    /// <param name="typed">null where the words quote no typed value.</param>
    public static FieldFault Quoting(this FieldFault fault, string? typed) =>
        typed is null || fault.Arguments.Count == 0 ? fault : fault with { Arguments = [typed, .. fault.Arguments.Skip(1)] };

    [GeneratedRegex(@"^\s*(\d{4})(?:[.,]0+)?\s*(?:г\.?|год|году)?\s*$")]
    private static partial Regex YearPattern { get; }

    [GeneratedRegex(@"\s*(?:кв\.?\s*м\.?|м2|м²|м\.\s*кв\.?)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex AreaUnit { get; }
}
