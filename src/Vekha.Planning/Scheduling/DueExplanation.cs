using Vekha.Documents.Deadlines.Rules;

namespace Vekha.Planning.Scheduling;

/// <summary>Why an obligation is due on its day, in parts; <see cref="DueWords"/> puts them into a sentence.</summary>
/// <param name="Rule">null where the deadline could not be read.</param>
/// <param name="RuleCount">How many rules the deadline has in all, those of other cohorts among them.</param>
public sealed record DueExplanation(DueReason Reason, Rule? Rule, int RuleCount, Occurrence Occurrence)
{
    public static DueExplanation Of(Occurrence occurrence, Deadline deadline)
    {
        var rule = occurrence.RuleIndex is { } index ? deadline.Rules[index] : null;
        var reason = rule is null ? DueReason.Unread
            : occurrence.Due is null ? WhyUndated(rule)
            : occurrence.Period is null ? WhyOnce(rule)
            : WhyInSeries(rule, occurrence.Due.Value, occurrence.Period.Value);
        return new(reason, rule, deadline.Rules.Count, occurrence);
    }

    /// <summary>Why a rule of the deadline gives no date.</summary>
    public static DueExplanation Undated(int? ruleIndex, Deadline deadline) => Of(new("", ruleIndex, null, null, null, false), deadline);

    /// <summary>The printed day is no working day.</summary>
    public bool FallsOnADayOff => Occurrence.Due != Occurrence.Practical;

    private static DueReason WhyUndated(Rule rule) => rule switch
    {
        { Recurs: Recurrence.AsNeeded } => DueReason.AsNeeded,
        { Recurs: Recurrence.Continuous } => DueReason.Continuous,
        { Due: not null, YearOffset: not null } => DueReason.YearOfCreationUnknown,
        { Due: not null } => DueReason.NothingToCountFrom,
        { Schedule: ScheduleNote.Separate } => DueReason.SetElsewhere,
        { Lag.After: Lag.Period, Recurs: null } => DueReason.PeriodUnknown,
        { Lag.After.Length: > 0, Lag.After: not Lag.Period } => DueReason.AfterEvent,
        { From: not null, Recurs: null } => DueReason.OnlyStartPrinted,
        _ => DueReason.NothingToCountFrom,
    };

    private static DueReason WhyOnce(Rule rule) => rule switch
    {
        { Due: null } => DueReason.AfterAct,
        { Due.Year: null, YearOffset: not null } => DueReason.YearOfCreation,
        { Due.Year: null } => DueReason.FirstAfterAct,
        { Due.Day: null } => DueReason.LastDayOfPrintedPeriod,
        _ => DueReason.PrintedDay,
    };

    private static DueReason WhyInSeries(Rule rule, DateOnly due, Period period) => rule switch
    {
        { Due: { Year: not null } first } when first.LastDay == due => DueReason.FirstTime,
        { Due: not null, Lag: null } => DueReason.Repetition,
        { Lag.After: Lag.Period } => DueReason.AfterPeriod,
        _ => due == period.Last ? DueReason.EndOfPeriod : DueReason.EndOfRecurrence,
    };
}

public enum DueReason
{
    PrintedDay, LastDayOfPrintedPeriod, YearOfCreation, FirstAfterAct, AfterAct,
    FirstTime, Repetition, EndOfPeriod, EndOfRecurrence, AfterPeriod,
    AsNeeded, Continuous, SetElsewhere, AfterEvent, OnlyStartPrinted, PeriodUnknown, YearOfCreationUnknown, NothingToCountFrom, Unread,
}
