using Vekha.Planning.Calendars;

namespace Vekha.Planning.Approvals;

/// <summary>By which day a step is decided: a date printed in the act, or a number of days.</summary>
/// <param name="Days">After the previous step, or before the day the subject is due.</param>
/// <param name="Working">Working days are counted, not all.</param>
public sealed record StepDay(StepDayKind Kind, DateOnly? Printed, int Days, bool Working)
{
    public static StepDay On(DateOnly day) => new(StepDayKind.Printed, day, 0, false);

    public static StepDay After(int days, bool working) => new(StepDayKind.AfterPrevious, null, days, working);

    public static StepDay Before(int days, bool working) => new(StepDayKind.BeforeDue, null, days, working);

    /// <param name="previous">The day of the previous step, for the first the day of submission; null where it is not known.</param>
    /// <returns>null where the day it is counted from is not known.</returns>
    public DateOnly? Of(DateOnly? previous, DateOnly? due, WorkingCalendar calendar) => Kind switch
    {
        StepDayKind.Printed => Printed,
        StepDayKind.AfterPrevious => Counted(previous, Days, calendar),
        _ => Counted(due, -Days, calendar),
    };

    private DateOnly? Counted(DateOnly? from, int days, WorkingCalendar calendar) =>
        from is not { } day ? null : Working ? calendar.AddWorkingDays(day, days) : day.AddDays(days);
}

public static class StepDays
{
    /// <summary>The day of each step. Days are counted from the day the previous step was decided; while it is not, from the day it is
    /// due.</summary>
    /// <param name="decided">The days of the steps that are decided, in order.</param>
    public static IReadOnlyList<DateOnly?> Of(
        IReadOnlyList<RouteStep> steps, DateOnly submitted, DateOnly? due, IReadOnlyList<DateOnly> decided, WorkingCalendar calendar)
    {
        var days = new DateOnly?[steps.Count];
        DateOnly? previous = submitted;
        for (var i = 0; i < steps.Count; i++)
        {
            days[i] = steps[i].Day?.Of(previous, due, calendar);
            previous = i < decided.Count ? decided[i] : days[i];
        }
        return days;
    }
}
