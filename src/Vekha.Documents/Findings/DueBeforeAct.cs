using System.Globalization;
using Vekha.Documents.Acts;
using Vekha.Documents.Plans;

namespace Vekha.Documents.Findings;

/// <summary>A full date before the date of the act that sets it; at most one finding per measure.</summary>
internal static class DueBeforeAct
{
    public static IEnumerable<Finding> In(Act? act, IReadOnlyList<ReadPlan> read) =>
        act?.Date is not { } date ? [] :
            from item in read.Measures()
            from early in Days(item.Measure).Where(day => day < date).Take(1)
            select new Finding(FindingCode.DueBeforeAct, Severity.Warning, item.Where,
                $"Срок {Printed(early)} раньше даты самого акта ({Printed(date)}): к вступлению в силу он уже прошёл.");

    private static IEnumerable<DateOnly> Days(Measure measure) =>
        from deadline in measure.Deliverables.Select(item => item.Deadline).Prepend(measure.Deadline)
        from rule in deadline?.Rules ?? []
        let due = rule.Due.GetValueOrDefault()
        where due is { Year: not null, Day: not null }
        select due.LastDay;

    private static string Printed(DateOnly day) => day.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture);
}
