using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Journal;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;
using Vekha.Planning.Journal;

namespace Vekha.Application.Acts.Removal;

/// <summary>Deletes an act none of whose plans is in force. Its file stays in the store.</summary>
public sealed class DeleteActCommand(VekhaDb db, RequestClock clock)
{
    public Task<string?> TitleAsync(Guid actId, Viewer viewer, CancellationToken ct) =>
        db.EditableBy(viewer, actId).Select(a => a.Title).SingleOrDefaultAsync(ct);

    public async Task<Refusal?> RunAsync(Guid actId, Viewer viewer, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var editions = await db.Editions.FromSql($"select *, xmin from editions where act_id = {actId} for update").AsNoTracking().ToListAsync(ct);
        var act = await db.EditableBy(viewer, actId).SingleOrDefaultAsync(ct);
        if (act is null) return null;
        var ids = editions.Select(e => e.Id).ToArray();
        if (editions.Any(e => e.State != EditionState.Draft) || await db.Jobs.AnyAsync(j => ids.Contains(j.ThingId) && j.EndedAt == null, ct))
            return Refusal.AlreadyInForce;
        db.Acts.Remove(act);
        db.Journal.Note(clock.Now, JournalKind.ActDeleted, viewer.PersonId, act.Id, act.Path, from: act.Title);
        if (!await db.SavedAsync(ct)) return Refusal.ChangedMeanwhile;
        await transaction.CommitAsync(ct);
        return null;
    }
}
