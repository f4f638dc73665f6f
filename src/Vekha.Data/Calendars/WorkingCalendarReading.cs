using Microsoft.EntityFrameworkCore;
using Vekha.Planning.Calendars;

namespace Vekha.Data.Calendars;

public static class WorkingCalendarReading
{
    /// <summary>The production calendar with the days that people edited.</summary>
    public static async Task<WorkingCalendar> WorkingCalendarAsync(this VekhaDb db, CancellationToken ct) =>
        WorkingCalendar.Russian.With(await db.DayOverrides.Select(d => new CalendarDay(d.Day, d.IsWorking)).ToListAsync(ct));
}
