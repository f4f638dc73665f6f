using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Editions;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;

namespace Vekha.Web.Pages.Acts.Amending;

/// <summary>An act that replaces single rows: takes the others from the text in force.</summary>
public sealed class FillCommand(VekhaDb db, RequestClock clock)
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
        var added = await new DraftFilling(db).RunAsync(edition, former, act.Head, clock.Now, ct);
        db.Journal.Add(new(Guid.CreateVersion7(clock.Now), clock.Now, "edition.filled", viewer.PersonId, edition.Id, edition.Path, To: $"+{added}"));
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return null;
    }
}
