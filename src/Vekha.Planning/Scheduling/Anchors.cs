using Vekha.Documents.Deadlines.Rules;

namespace Vekha.Planning.Scheduling;

/// <summary>The days between which the printed words of a rule find their years, for one owner of one plan.</summary>
internal sealed record Anchors(Owner Owner, PlanTerm Term)
{
    /// <summary>No act means a year outside these: such a year is a misprint, and a person has to set the date.</summary>
    public static bool IsCredible(int year) => year is >= 1900 and <= 2900;

    /// <summary>The year X that «X - 1 года» counts from.</summary>
    public int? YearOfCreation(Rule rule) => Owner.Cohort ?? rule.Cohort;

    /// <summary>The printed date with its year, for a rule that comes once: without a year it is the first such date after the act's
    /// date.</summary>
    public PartialDate? Once(Rule rule, PartialDate printed) => WithYear(rule, printed, Term.FirstDay);

    /// <summary>The same for the first time of a recurrence, which for a centre does not come before it opens.</summary>
    public PartialDate? FirstTime(Rule rule, PartialDate printed) => WithYear(rule, printed, RecurrenceStart(rule));

    /// <summary>The first day that a recurrence without a first date may report on.</summary>
    public DateOnly? RecurrenceStart(Rule rule)
    {
        var start = Owner.Opening ?? Term.FirstDay;
        return rule.From switch
        {
            { Year: { } year } from when IsCredible(year) => Owner.Opening > from.FirstDay ? Owner.Opening : from.FirstDay,
            { Year: null } from when rule is { YearOffset: not null, Due: null } => WithYear(rule, from, null)?.FirstDay,
            { Year: null } from when rule is { Until: not { Year: null }, Recurs: not Recurrence.Yearly } && start is { } day =>
                First(from, day, d => d.FirstDay)?.FirstDay,
            _ => start,
        };
    }

    /// <summary>The last day of a recurrence; null where it runs on for ever.</summary>
    public DateOnly? RecurrenceEnd(Rule rule) => rule.Until switch
    {
        { Year: { } year } until when IsCredible(year) => until.LastDay,
        { Year: null } until when rule.From is not { Year: null } && RecurrenceStart(rule) is { } start =>
            First(until, start, d => d.LastDay)?.LastDay,
        _ => Term.LastDay,
    };

    private PartialDate? WithYear(Rule rule, PartialDate printed, DateOnly? earliest) => printed switch
    {
        { Year: { } year } => IsCredible(year) ? printed : null,
        _ when rule.YearOffset is { } offset => YearOfCreation(rule) is { } x && IsCredible(x) && Math.Abs((long)offset) < 100
            ? printed.In(x + offset) : null,
        _ => earliest is { } day && IsCredible(day.Year) ? First(printed, day, d => d.LastDay) : null,
    };

    private static PartialDate? First(PartialDate yearless, DateOnly earliest, Func<PartialDate, DateOnly> dayOf) =>
        IsCredible(earliest.Year)
            ? Enumerable.Range(earliest.Year, 2).Select(yearless.In).First(date => dayOf(date) >= earliest)
            : null;
}
