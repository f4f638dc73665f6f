using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Editions;
using Vekha.Data.Journal;
using Vekha.Documents.Acts;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;
using Vekha.Planning.Journal;

namespace Vekha.Application.Acts.Amending;

/// <summary>Brings a draft up to what its act orders of the edition in force.</summary>
public sealed class DraftCommand(VekhaDb db, RequestClock clock)
{
    /// <summary>An act that replaces single rows: takes the others from the text in force.</summary>
    public Task<Refusal?> FillAsync(Guid actId, int ordinal, Viewer viewer, CancellationToken ct) => ChangeAsync(
        actId, ordinal, JournalKind.EditionFilled, viewer,
        async (edition, former, act) => $"+{await new DraftFilling(db).RunAsync(edition, former, act, clock.Now, ct)}", ct);

    /// <summary>Makes the amendments of the act that its draft does not say yet.</summary>
    public Task<Refusal?> RewordAsync(Guid actId, int ordinal, Viewer viewer, CancellationToken ct) => ChangeAsync(
        actId, ordinal, JournalKind.EditionReworded, viewer,
        async (edition, former, act) => await new DraftRewording(db).RunAsync(edition, former, act, ct) is > 0 and var changed ? $"{changed}" : null, ct);

    /// <param name="change">What the journal is to say of it; null where there is nothing to say.</param>
    private async Task<Refusal?> ChangeAsync(
        Guid actId, int ordinal, JournalKind kind, Viewer viewer, Func<Edition, Edition, Act?, Task<string?>> change, CancellationToken ct)
    {
        var act = await db.EditableBy(viewer, actId).SingleOrDefaultAsync(ct);
        var found = await db.Editions.AsNoTracking().SingleOrDefaultAsync(e => e.ActId == actId && e.Ordinal == ordinal, ct);
        if (act is null || found is null) return Refusal.NotAllowed;
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var edition = await db.LockedEditionAsync(found.Id, ct);
        if (edition.State != EditionState.Draft) return Refusal.AlreadyInForce;
        if (await db.Editions.AsNoTracking().SingleOrDefaultAsync(e => e.Id == edition.FormerId, ct) is not { State: EditionState.InForce } former) return Refusal.FormerNotInForce;
        if (await change(edition, former, act.Head) is { } done)
            db.Journal.Note(clock.Now, kind, viewer.PersonId, edition.Id, edition.Path, to: done);
        if (!await db.SavedAsync(ct)) return Refusal.ChangedMeanwhile;
        await transaction.CommitAsync(ct);
        return null;
    }
}
