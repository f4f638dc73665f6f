using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Data.Journal;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Evidence;
using Vekha.Planning.Journal;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Obligations;

/// <summary>Takes a document out of what is to be submitted, or puts it back. What is done already is not done again.</summary>
public sealed class RemoveEvidenceCommand(VekhaDb db, RequestClock clock)
{
    public async Task<Outcome<Done>> RunAsync(RemoveEvidenceRequest request, Viewer viewer, CancellationToken ct)
    {
        var id = request.EvidenceId;
        var seen = await (
            from e in db.Evidence.IgnoreQueryFilters()
            where e.Id == id
            join o in db.Obligations.VisibleTo(viewer, Right.ReadPlan) on ObligationId.Of(e.SubjectId) equals o.Id
            join f in db.Files on e.FileId equals f.Id
            select new { o.Id, o.Path, File = f.Name }).SingleOrDefaultAsync(ct);
        if (seen is null || !(viewer.May(Right.AddEvidence, seen.Path) || viewer.May(Right.Administer, seen.Path)))
            return Refusal.NotAllowed;
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await db.LockedObligationAsync(seen.Id, ct) is not { } obligation
            || await db.Evidence.IgnoreQueryFilters().SingleOrDefaultAsync(e => e.Id == id, ct) is not { } document)
            return Refusal.ChangedMeanwhile;
        var before = obligation.State;
        if ((request.Restores ? Restore(obligation, document, viewer) : await RemoveAsync(obligation, document, viewer, ct)) is { } refusal)
            return refusal;
        // It was done before.
        if (!db.ChangeTracker.HasChanges()) return new Done();
        var kind = request.Restores ? JournalKind.ObligationEvidenceRestored : JournalKind.ObligationEvidenceRemoved;
        db.Journal.Note(clock.Now, new(kind, viewer.PersonId, obligation.Id, obligation.Path)
        {
            From = before.ToString(),
            To = obligation.State.ToString(),
            Reason = seen.File,
            ForPersonId = viewer.InPlaceOf(Right.AddEvidence, obligation.Path)?.Id,
        });
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return new Done();
    }

    private async Task<Refusal?> RemoveAsync(Obligation obligation, EvidenceDocument document, Viewer viewer, CancellationToken ct)
    {
        if (document.RemovedAt is not null) return null;
        if (obligation.WhyNotRemove(document.Round, document.AddedById, viewer) is { } refusal) return refusal;
        var round = await db.EvidenceOfRoundAsync(obligation, ct);
        document.Remove(viewer.PersonId, clock.Now);
        obligation.LoseEvidence(round.Count - 1);
        return null;
    }

    private static Refusal? Restore(Obligation obligation, EvidenceDocument document, Viewer viewer)
    {
        if (document.RemovedById is not { } removedById) return null;
        if (obligation.WhyNotRestore(removedById, viewer) is { } refusal) return refusal;
        document.Restore(obligation.Round);
        return obligation.Begin();
    }
}

/// <param name="Restores">false where it is taken out.</param>
public sealed record RemoveEvidenceRequest(EvidenceId EvidenceId, bool Restores);
