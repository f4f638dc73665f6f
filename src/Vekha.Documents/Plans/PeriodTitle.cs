using System.Text.RegularExpressions;
using Vekha.Documents.Deadlines;

namespace Vekha.Documents.Plans;

/// <summary>The title of a column for one quarter, month or year, in which measures are marked: «I кв. 2024», «март», «III» under «2024 год».</summary>
internal static partial class PeriodTitle
{
    private const int Longest = 30;

    /// <param name="above">The title above it, which may print the year.</param>
    /// <returns>The period in words a deadline is read from.</returns>
    public static string? Of(string title, string? above)
    {
        if (title.Length is 0 or > Longest || !Looks.IsMatch(title)) return null;
        var period = Roman.IsMatch(title) ? title + " квартал" : title;
        if (above is not null && Year.Match(above) is { Success: true } year && !Year.IsMatch(period)) period = $"{period} {year.Value} года";
        return DeadlineReader.Read(period).Rules is [{ Due: not null, Recurs: null, Lag: null }] ? period : null;
    }

    /// <summary>The year it names, null where it names none.</summary>
    public static string? YearOf(string period) => Year.Match(period) is { Success: true } year ? year.Value : null;

    [GeneratedRegex(@"^(?:I{1,3}|IV)$")]
    private static partial Regex Roman { get; }

    [GeneratedRegex(@"(?<!\d)20\d\d(?!\d)")]
    private static partial Regex Year { get; }

    [GeneratedRegex(@"^(?:(?:I{1,3}|IV)$|(?:I{1,3}|IV|[1-4])(?:-?[йе])?\s?(?:кв|полуг)|(?:первое|второе|первый|второй|третий|четв[её]ртый)\s(?:кв|полуг)|(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)\p{L}*\.?(?:\s?20\d\d.*)?$|20\d\d(?:\s?(?:г\.?|год))?$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Looks { get; }
}
