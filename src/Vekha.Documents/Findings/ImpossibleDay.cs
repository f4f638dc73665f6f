using System.Globalization;
using System.Text.RegularExpressions;
using Vekha.Documents.Plans;

namespace Vekha.Documents.Findings;

/// <summary>A term whose figures name a day that no calendar has: «31.02.2030», «01.09.203».</summary>
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
        Figures.Matches(text).FirstOrDefault(match => !Exists(match))?.Value;

    private static bool Exists(Match match)
    {
        var (day, month) = (Number(match, "day"), Number(match, "month"));
        var year = match.Groups["year"].Length switch { 4 => Number(match, "year"), 2 => 2000 + Number(match, "year"), _ => 0 };
        return year is >= 1900 and <= 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
    }

    private static int Number(Match match, string part) => int.Parse(match.Groups[part].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<![\d.])(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{2,4})(?![\d.]*\d)")]
    private static partial Regex Figures { get; }
}
