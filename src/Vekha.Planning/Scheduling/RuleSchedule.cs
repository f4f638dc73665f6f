using Vekha.Documents.Deadlines.Rules;
using Vekha.Planning.Calendars;

namespace Vekha.Planning.Scheduling;

/// <summary>The occurrences of one rule for one owner.</summary>
internal sealed record RuleSchedule(Rule Rule, int Index, Anchors Anchors, WorkingCalendar Calendar)
{
    public IEnumerable<Occurrence> Occurrences(DateOnly today) => Rule switch
    {
        { Recurs: null } => [Once ?? Undated],
        // «30 декабря 2020 года, далее – по необходимости»: the first time has its date, what may follow waits for one.
        { Recurs: Recurrence.AsNeeded or Recurrence.Continuous } => Once is { } first ? [first, Undated] : [Undated],
        { Due: null, Schedule: ScheduleNote.Separate } or { Due: null, Lag.After: not Lag.Period } => [Undated],
        { Recurs: { } kind } => new Series(this, kind).Occurrences(today) ?? [Undated],
    };

    private Occurrence? Once =>
        Rule.Due is { } due ? Anchors.Once(Rule, due) is { } dated ? Dated(due.ToString(), dated.LastDay, null) : null
        // A term counted from no event runs from the act that sets it.
        : Rule.Lag is { After: "" } lag && Anchors.Term.ActDate is { } act && Anchors.IsCredible(act.Year)
            && lag.Counted(act, Calendar) is { } day
            ? Dated("act", day, null)
        : null;

    private Occurrence Undated => new($"{Index}:undated", Index, null, null, null, IsProvisional);

    public Occurrence Dated(string standsFor, DateOnly day, Period? period) =>
        new($"{Index}:{standsFor}", Index, day, Calendar.LastWorkingDayOnOrBefore(day), period, IsProvisional);

    private bool IsProvisional => Rule.Schedule == ScheduleNote.ToBeConfirmed;
}
