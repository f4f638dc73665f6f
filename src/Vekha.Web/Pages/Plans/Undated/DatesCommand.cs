using Microsoft.EntityFrameworkCore;
using Vekha.Application;
using Vekha.Data;
using Vekha.Data.Journal;
using Vekha.Data.Calendars;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Journal;
using Vekha.Web.Pages.Obligations;

namespace Vekha.Web.Pages.Plans.Undated;

/// <summary>Dates many obligations at once: all of them, or none.</summary>
public sealed class DatesCommand(VekhaDb db, RequestClock clock)
{
    public async Task<Refusal?> RunAsync(IReadOnlyList<CheckedDate> rows, DatesForm form, Viewer viewer, CancellationToken ct)
    {
        var days = rows.Where(r => r.Obligation is not null).ToDictionary(r => r.Obligation!.Id, r => (Day: r.Day!.Value, r.Obligation!.Version));
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var obligations = await db.LockedObligationsAsync(days.Keys, ct);
        if (await db.Journal.AnyAsync(j => j.Id == form.Key, ct)) return null;
        var calendar = await db.WorkingCalendarAsync(ct);
        var key = form.Key;
        foreach (var obligation in obligations)
        {
            var (day, version) = days[obligation.Id];
            if (!viewer.May(Right.DecideObligations, obligation)) return Refusal.NotAllowed;
            if (obligation.Version != version) return Refusal.ChangedMeanwhile;
            var before = obligation.Due;
            if (obligation.SetDate(day, calendar.LastWorkingDayOnOrBefore(day), form.Basis) is { } refusal) return refusal;
            db.Journal.Note(clock.Now, JournalKind.ObligationDated, viewer.PersonId, obligation.Id, obligation.Path,
                WrittenDay.Of(before), WrittenDay.Of(day), form.Basis!.Trim(), key: key);
            key = Guid.CreateVersion7(clock.Now);
        }
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return null;
    }
}
