using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Editions;
using Vekha.Documents.Acts;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;

namespace Vekha.Application.Acts.Amending;

internal static class DraftChange
{
    /// <summary>Changes a draft by what its act orders of the edition in force, with both at hand.</summary>
    public static async Task<Outcome<Done>> ChangeDraftAsync(
        this VekhaDb db, EditionId editionId, Viewer viewer, Func<OrderedChange, Task> change, CancellationToken ct)
    {
        if (!await db.EditionEditableBy(viewer, editionId).AnyAsync(ct)) return Refusal.NotAllowed;
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await db.LockedEditionAsync(editionId, ct) is not { } edition) return Refusal.ChangedMeanwhile;
        if (!viewer.May(Right.EditActs, edition)) return Refusal.NotAllowed;
        if (edition.State != EditionState.Draft) return Refusal.AlreadyInForce;
        var former = await db.Editions.AsNoTracking().SingleOrDefaultAsync(e => e.Id == edition.FormerId, ct);
        if (former is not { State: EditionState.InForce }) return Refusal.FormerNotInForce;
        await change(new(edition, former, await db.Acts.Where(a => a.Id == edition.ActId).Select(a => a.Head).SingleAsync(ct)));
        if (!await db.SavedAsync(ct)) return Refusal.ChangedMeanwhile;
        await transaction.CommitAsync(ct);
        return new Done();
    }
}

/// <param name="Act">The head of the act, which orders the change; null where it has none.</param>
internal sealed record OrderedChange(Edition Edition, Edition Former, Act? Act);
