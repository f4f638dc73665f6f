using Vekha.Documents.Deadlines.Rules;

namespace Vekha.Planning.Scheduling;

/// <summary>What a rule gives beside the life of a centre or of the plan, and does not mean.</summary>
public static class LeftOuts
{
    // «до 5 числа месяца, следующего за отчётным», «за истекший месяц», «по итогам месяца», «в течение 5 дней по окончании месяца»
    private static readonly string[] ReportWords = ["следующ", "отчет", "отчёт", "истек", "истёк", "итог", "оконч", "заверш", "прошедш"];

    /// <summary>Whether the occurrence is out of time. A rule that names the year of creation means what it gives, and so does one that
    /// names a year after the end of the plan.</summary>
    public static LeftOutReason? Of(Deadline deadline, Occurrence occurrence, Owner owner, PlanTerm term) =>
        (occurrence.Due, occurrence.RuleIndex) is not ({ } due, { } index) ? null
        : deadline.Rules[index] is { Cohort: not null } or { YearOffset: not null } ? null
        : due < FirstDay(owner, occurrence) ? LeftOutReason.BeforeCentre
        : LastDay(deadline, occurrence, due) > term.LastDay && !NamesYear(deadline.Rules[index]) ? LeftOutReason.AfterPlan
        : null;

    /// <summary>A centre is prepared from the beginning of its year; what recurs is asked of one that is open
    /// (<see cref="Owner.Opening"/>).</summary>
    private static DateOnly? FirstDay(Owner owner, Occurrence occurrence)
    {
        DateOnly? year = owner.Cohort is { } cohort and >= 1 and <= 9999 ? new DateOnly(cohort, 1, 1) : null;
        return owner.Cohort is null ? null
            : occurrence.Period is not null ? owner.Opening
            : owner.OpenedOn < year ? owner.OpenedOn : year;
    }

    // A report on the last period of the plan is made after it. A day of every month is that of the month itself, though it is read
    // as one counted from the end of the month before: no report is asked for.
    private static DateOnly LastDay(Deadline deadline, Occurrence occurrence, DateOnly due) =>
        occurrence.Period is { } period && period.Last < due && (period.Kind != Recurrence.Monthly || IsReport(deadline))
            ? period.Last : due;

    private static bool IsReport(Deadline deadline) =>
        ReportWords.Any(word => deadline.Text.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static bool NamesYear(Rule rule) => rule is { Due.Year: not null } or { Until.Year: not null };
}
