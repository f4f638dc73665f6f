namespace Vekha.Planning.Calendars;

/// <summary>Which days are worked: a table of days, and outside it Monday to Friday without the holidays of the Labour Code.</summary>
public sealed class WorkingCalendar
{
    private readonly Dictionary<DateOnly, bool> table;

    /// <param name="days">If a day is named twice, the last entry counts, so edits may follow the table that they edit.</param>
    public WorkingCalendar(IEnumerable<CalendarDay> days)
    {
        table = [];
        foreach (var (day, working) in days) table[day] = working;
    }

    public static WorkingCalendar Russian { get; } = new(RussianCalendar.Days);

    public WorkingCalendar With(IEnumerable<CalendarDay> edits) =>
        new(table.Select(entry => new CalendarDay(entry.Key, entry.Value)).Concat(edits));

    public bool IsWorking(DateOnly day) => table.TryGetValue(day, out var working) ? working : LabourCode.IsWorking(day);

    public DateOnly LastWorkingDayOnOrBefore(DateOnly day)
    {
        while (!IsWorking(day)) day = day.AddDays(-1);
        return day;
    }

    /// <summary>The count-th working day after a day, or before it if the count is negative; for 0 the day itself, worked or not.</summary>
    public DateOnly AddWorkingDays(DateOnly day, int count)
    {
        var step = Math.Sign(count);
        for (var left = Math.Abs(count); left > 0;)
        {
            day = day.AddDays(step);
            if (IsWorking(day)) left--;
        }
        return day;
    }
}
