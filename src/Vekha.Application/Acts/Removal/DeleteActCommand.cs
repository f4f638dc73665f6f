using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Editions;
using Vekha.Data.Journal;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;
using Vekha.Planning.Journal;

namespace Vekha.Application.Acts.Removal;

/// <summary>Deletes an act none of whose plans is in force. Its file stays in the store.</summary>
public sealed class DeleteActCommand(VekhaDb db, RequestClock clock)
{
    public async Task<Outcome<Done>> RunAsync(DeleteActRequest request, Viewer viewer, CancellationToken ct)
    {
        var actId = request.ActId;
        if (!await db.EditableBy(viewer, actId).AnyAsync(ct)) return Refusal.NotAllowed;
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var editions = await db.LockedEditionsAsync(actId, ct);
        // Deleted meanwhile: all is as it was to be.
        if (await db.EditableBy(viewer, actId).SingleOrDefaultAsync(ct) is not { } act) return new Done();
        var ids = editions.Select(e => e.Id.Value).ToArray();
        if (editions.Any(e => e.State != EditionState.Draft)
            || await db.Jobs.AnyAsync(j => ids.Contains(j.ThingId) && j.EndedAt == null, ct))
            return Refusal.AlreadyInForce;
        db.Acts.Remove(act);
        db.Journal.Note(clock.Now, new(JournalKind.ActDeleted, viewer.PersonId, act.Id, act.Path) { From = act.Title });
        if (!await db.SavedAsync(ct)) return Refusal.ChangedMeanwhile;
        await transaction.CommitAsync(ct);
        return new Done();
    }
}

public sealed record DeleteActRequest(ActId ActId);
