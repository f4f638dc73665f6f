using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Journal;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Calendars;
using Vekha.Planning.Journal;
using Vekha.Planning.Obligations;
using Vekha.Planning.Scheduling;

namespace Vekha.Application.Administration.WorkingDays;

/// <summary>Edits a day of the production calendar; the practical dates of what is still open follow.</summary>
public sealed class EditWorkingDayCommand(VekhaDb db, RequestClock clock)
{
    /// <summary>The longest row of days off that a due date may have to be moved over.</summary>
    private const int LongestRest = 20;

    /// <summary>The key of the lock on the calendar: what is moved by one edit depends on all others.</summary>
    private static readonly Guid Calendar = new("0193d7a1-5c1e-7b3a-9f2e-6d0c4b8a7e51");

    public async Task<Outcome<Done>> RunAsync(EditWorkingDayRequest request, Viewer viewer, CancellationToken ct)
    {
        if (!await db.MayChangeSharedAsync(viewer, ct)) return Refusal.NotAllowed;
        if (request.Faults() is { Any: true } faults) return faults;
        var changed = new DayOverride(request.Day!.Value, request.IsWorking);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.HoldAsync(Calendar, ct);
        if (!await db.MayChangeSharedAsync(viewer, ct)) return Refusal.NotAllowed;
        var edit = await db.DayOverrides.SingleOrDefaultAsync(d => d.Day == changed.Day, ct);
        var usual = WorkingCalendar.Russian.IsWorking(changed.Day);
        if ((edit?.IsWorking ?? usual) == changed.IsWorking) return new Done();

        // A day that is again as the built-in calendar has it needs no entry.
        if (usual == changed.IsWorking) db.DayOverrides.Remove(edit!);
        else if (edit is null) db.DayOverrides.Add(changed);
        else db.Entry(edit).CurrentValues.SetValues(changed);
        db.Journal.Note(clock.Now, new(JournalKind.CalendarEdited, viewer.PersonId, viewer.PersonId, viewer.Scopes(Right.Administer)[0])
        {
            To = changed.Written(DateWords.Of(changed.Day)),
        });
        await db.SaveChangesAsync(ct);
        await MovePracticalDatesAsync(changed.Day, ct);
        await transaction.CommitAsync(ct);
        return new Done();
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

public sealed record EditWorkingDayRequest(DateOnly? Day, bool IsWorking)
{
    internal FieldFaults Faults()
    {
        var faults = new FieldFaults();
        if (!PlanYears.Hold(Day)) faults.Add(nameof(Day), WorkingDayFault.DayRequired);
        return faults;
    }
}

public enum WorkingDayFault
{
    /// <summary>No day is given, or one that the calendar does not reach.</summary>
    DayRequired,
}
