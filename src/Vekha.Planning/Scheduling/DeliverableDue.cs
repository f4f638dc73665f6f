using Vekha.Documents.Deadlines.Rules;
using Vekha.Planning.Calendars;

namespace Vekha.Planning.Scheduling;

/// <summary>The date that a deliverable has of its own within one obligation of its measure.</summary>
public static class DeliverableDue
{
    /// <returns>null where no rule for this owner gives a day, or the day belongs to another time of the series.</returns>
    public static DateOnly? Within(
        Occurrence obligation, Deadline deliverable, Owner owner, PlanTerm term, WorkingCalendar calendar) => deliverable.Rules
            .Where(rule => Schedule.HoldsFor(rule, owner))
            .Select(rule => Day(rule, obligation, new(owner, term), calendar))
            .FirstOrDefault(day => day is not null);

    private static DateOnly? Day(Rule rule, Occurrence obligation, Anchors anchors, WorkingCalendar calendar) => rule switch
    {
        { Due: { } due } => DayOf(due, rule, obligation, anchors) is { } day && IsPartOf(obligation, day) ? day : null,
        { Lag: { After: Lag.Period } lag } => obligation.Period is { } period ? lag.Counted(period.Last, calendar) : null,
        { Lag: { After: "" } lag } => anchors.Term.ActDate is { } act && Anchors.IsCredible(act.Year) ? lag.Counted(act, calendar) : null,
        { Lag: null, Schedule: not ScheduleNote.Separate, Recurs: { } and not (Recurrence.AsNeeded or Recurrence.Continuous) } =>
            obligation.Period?.Last,
        _ => null,
    };

    // A deliverable comes before the obligation it leads to: without a year it is the last such date up to the obligation's own.
    private static DateOnly? DayOf(PartialDate due, Rule rule, Occurrence obligation, Anchors anchors) =>
        due.Year is null && rule.YearOffset is null && obligation.Due is { } end
            ? Enumerable.Range(0, 2).Select(ago => due.In(end.Year - ago).LastDay).First(day => day <= end)
            : anchors.Once(rule, due)?.LastDay;

    private static bool IsPartOf(Occurrence obligation, DateOnly day) =>
        obligation.Period is not { } period || (period.First <= day && !(day > obligation.Due));
}
