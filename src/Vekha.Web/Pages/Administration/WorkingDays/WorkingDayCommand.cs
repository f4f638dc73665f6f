using Microsoft.EntityFrameworkCore;
using Vekha.Application;
using Vekha.Application.Administration.Programmes;
using Vekha.Data;
using Vekha.Data.Journal;
using Vekha.Planning.Access;
using Vekha.Planning.Calendars;
using Vekha.Planning.Journal;
using Vekha.Planning.Obligations;
using Vekha.Web.Access;
using Vekha.Web.Pages.Administration.Programmes;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Administration.WorkingDays;

/// <summary>Edits a day of the production calendar; the practical dates of what is still open follow.</summary>
public sealed class WorkingDayCommand(VekhaDb db, ProgrammesQuery reach, CurrentViewer current, RequestClock clock)
{
    /// <summary>The longest row of days off that a due date may have to be moved over.</summary>
    private const int LongestRest = 20;

    /// <returns>false where the person may not.</returns>
    public async Task<bool> RunAsync(DateOnly day, bool working, CancellationToken ct)
    {
        if (!await reach.MayChangeAsync(current.Viewer, ct)) return false;
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var edit = await db.DayOverrides.SingleOrDefaultAsync(d => d.Day == day, ct);
        var before = edit?.IsWorking ?? WorkingCalendar.Russian.IsWorking(day);
        if (before == working) return true;
        if (edit is not null) db.DayOverrides.Remove(edit);
        await db.SaveChangesAsync(ct);
        // A day that is again as the built-in calendar has it needs no entry.
        if (WorkingCalendar.Russian.IsWorking(day) != working) db.DayOverrides.Add(new(day, working));
        db.Journal.Note(clock.Now, JournalKind.CalendarEdited, current.Viewer.PersonId, current.Viewer.PersonId,
            current.Viewer.Scopes(Right.Administer)[0], to: $"{Russian.Full(day)}: {(working ? Texts.Days_Working : Texts.Days_Off)}");
        await db.SaveChangesAsync(ct);
        await MovePracticalDatesAsync(day, ct);
        await transaction.CommitAsync(ct);
        return true;
    }

    private async Task MovePracticalDatesAsync(DateOnly day, CancellationToken ct)
    {
        var calendar = WorkingCalendar.Russian.With(await db.DayOverrides.Select(d => new CalendarDay(d.Day, d.IsWorking)).ToListAsync(ct));
        var last = day.AddDays(LongestRest);
        var due = await db.Obligations.Where(o => o.Due >= day && o.Due <= last).Select(o => o.Due!.Value).Distinct().ToListAsync(ct);
        foreach (var date in due)
        {
            var practical = calendar.LastWorkingDayOnOrBefore(date);
            await db.Obligations
                .Where(o => o.Due == date && o.Practical != practical && ObligationStates.Open.Contains(o.State))
                .ExecuteUpdateAsync(set => set.SetProperty(o => o.Practical, practical), ct);
        }
    }
}
