using Vekha.Documents.Deadlines.Rules;
using Vekha.Planning.Calendars;

namespace Vekha.Planning.Scheduling;

internal static class LagDates
{
    // A count past this is a misprint; it also keeps the counting of working days short.
    private const int Longest = 3650;

    /// <summary>The day on which a term counted from a day ends; null for an impossible count. A term of months ends on the same
    /// number of its last month (Civil Code, article 192).</summary>
    public static DateOnly? Counted(this Lag lag, DateOnly from, WorkingCalendar calendar) => lag switch
    {
        { Count: < -Longest or > Longest } => null,
        { Unit: LagUnit.Day } => from.AddDays(lag.Count),
        { Unit: LagUnit.WorkingDay } => calendar.AddWorkingDays(from, lag.Count),
        _ => from.AddMonths(lag.Count),
    };
}
