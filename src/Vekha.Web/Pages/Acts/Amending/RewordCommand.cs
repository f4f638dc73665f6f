using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Editions;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;

namespace Vekha.Web.Pages.Acts.Amending;

/// <summary>Makes the amendments of the act that its draft does not say yet.</summary>
public sealed class RewordCommand(VekhaDb db, RequestClock clock)
{
    public async Task<Refusal?> RunAsync(Guid actId, int ordinal, Viewer viewer, CancellationToken ct)
    {
        var act = await db.EditableBy(viewer, actId).SingleOrDefaultAsync(ct);
        var found = await db.Editions.AsNoTracking().SingleOrDefaultAsync(e => e.ActId == actId && e.Ordinal == ordinal, ct);
        if (act is null || found is null) return Refusal.NotAllowed;
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var edition = await db.LockedEditionAsync(found.Id, ct);
        if (edition.State != EditionState.Draft) return Refusal.AlreadyInForce;
        if (await db.Editions.AsNoTracking().SingleOrDefaultAsync(e => e.Id == edition.FormerId, ct) is not { State: EditionState.InForce } former) return Refusal.FormerNotInForce;
        var changed = await new DraftRewording(db).RunAsync(edition, former, act.Head, ct);
        if (changed > 0) db.Journal.Add(new(Guid.CreateVersion7(clock.Now), clock.Now, "edition.reworded", viewer.PersonId, edition.Id, edition.Path, To: $"{changed}"));
        if (!await db.SavedAsync(ct)) return Refusal.ChangedMeanwhile;
        await transaction.CommitAsync(ct);
        return null;
    }
}
