using System.Globalization;
using System.Text.RegularExpressions;
using Vekha.Documents.Plans;

namespace Vekha.Documents.Findings;

/// <summary>A term that names a day which no calendar has: «31.02.2030», «01.09.203», «31 апреля».</summary>
internal static partial class ImpossibleDay
{
    public static IEnumerable<Finding> In(IReadOnlyList<ReadPlan> read) =>
        from item in read.Measures()
        let printed = item.Measure.Deliverables.Select(deliverable => deliverable.Deadline).Prepend(item.Measure.Deadline)
            .Select(deadline => deadline is null ? null : Printed(deadline.Text)).FirstOrDefault(day => day is not null)
        where printed is not null
        select new Finding(FindingCode.InvalidDate, Severity.Error, item.Where,
            $"Напечатано «{printed}», а такого дня нет. Дата не прочитана.");

    public static bool IsIn(string deadline) => Printed(deadline) is not null;

    private static string? Printed(string text) =>
        Figures.Matches(text).FirstOrDefault(match => !Exists(match))?.Value
        ?? InWords.Matches(text).FirstOrDefault(match => !IsInMonth(match))?.Value;

    /// <summary>29 February is one of some years.</summary>
    private static bool IsInMonth(Match match)
    {
        var month = Array.FindIndex(Months, stem => match.Groups["month"].Value.StartsWith(stem, StringComparison.OrdinalIgnoreCase)) + 1;
        var year = match.Groups["year"].Success ? Number(match, "year") : LeapYear;
        return Number(match, "day") is >= 1 and var day && day <= DateTime.DaysInMonth(year, month);
    }

    private const int LeapYear = 2000;

    private static readonly string[] Months = ["янв", "фев", "мар", "апр", "мая", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"];

    private static bool Exists(Match match)
    {
        var (day, month) = (Number(match, "day"), Number(match, "month"));
        var year = match.Groups["year"].Length switch { 4 => Number(match, "year"), 2 => 2000 + Number(match, "year"), _ => 0 };
        return year is >= 1900 and <= 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
    }

    private static int Number(Match match, string part) => int.Parse(match.Groups[part].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"(?<![\d.–-])(?<day>\d{1,2})\s(?<month>(?:янв|фев|мар|апр|июн|июл|авг|сен|окт|ноя|дек)\p{L}*|мая)"
        + @"(?:\s(?<year>(?:19|20)\d\d)(?!\d))?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InWords { get; }

    [GeneratedRegex(@"(?<![\d.])(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{2,4})(?![\d.]*\d)")]
    private static partial Regex Figures { get; }
}
