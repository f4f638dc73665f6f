using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Planning.Access;
using Vekha.Planning.Calendars;

namespace Vekha.Application.Administration.WorkingDays;

/// <summary>The days of a year and which of them are worked.</summary>
public sealed class WorkingDaysQuery(VekhaDb db)
{
    public async Task<IReadOnlyList<WorkingDayRow>> RunAsync(int year, CancellationToken ct)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var edits = await db.DayOverrides.Where(d => d.Day >= first && d.Day <= last).ToDictionaryAsync(d => d.Day, d => d.IsWorking, ct);
        return [.. Enumerable.Range(0, last.DayNumber - first.DayNumber + 1).Select(first.AddDays).Select(day =>
            edits.TryGetValue(day, out var working)
                ? new WorkingDayRow(day, working, true) : new WorkingDayRow(day, WorkingCalendar.Russian.IsWorking(day), false))];
    }

    /// <summary>What all regions share is changed by an administrator of a region or above.</summary>
    public Task<bool> MayChangeAsync(Viewer viewer, CancellationToken ct) => db.MayChangeSharedAsync(viewer, ct);
}

/// <param name="Edited">By a person, against the built-in calendar.</param>
public readonly record struct WorkingDayRow(DateOnly Day, bool Working, bool Edited);
