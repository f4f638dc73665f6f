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

/// <summary>Gives documents of earlier rounds again in the round under way, or takes that back as one. The file stays the same; what is
/// done already is not done again.</summary>
public sealed class ReuseEvidenceCommand(VekhaDb db, RequestClock clock)
{
    public async Task<Outcome<Done>> RunAsync(ReuseEvidenceRequest request, Viewer viewer, CancellationToken ct)
    {
        var id = request.ObligationId;
        var seen = await db.Obligations.AsNoTracking().VisibleTo(viewer, Right.ReadPlan).SingleOrDefaultAsync(o => o.Id == id, ct);
        if (seen is null || !viewer.May(Right.AddEvidence, seen)) return Refusal.NotAllowed;
        if (request.Faults() is { Any: true } faults) return faults;
        request = request with { Key = RequestKey.Of(request.Key, clock.Now) };
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await db.LockedObligationAsync(id, ct) is not { } obligation) return Refusal.ChangedMeanwhile;
        if (!viewer.May(Right.AddEvidence, obligation)) return Refusal.NotAllowed;
        var documents = await db.Evidence.IgnoreQueryFilters().Where(e => e.SubjectId == id.Subject).ToListAsync(ct);
        var before = obligation.State;
        var (refused, changed) = request.TakesBack
            ? TakeBack(obligation, documents, request, viewer) : Give(obligation, documents, request, viewer);
        if (refused is { } refusal) return refusal;
        // It was done before.
        if (changed.Count == 0) return new Done();
        var files = changed.ConvertAll(document => document.FileId);
        var names = await db.Files.Where(f => files.Contains(f.Id)).OrderBy(f => f.Name).Select(f => f.Name).ToListAsync(ct);
        var kind = request.TakesBack ? JournalKind.ObligationEvidenceRemoved : JournalKind.ObligationEvidenceAdded;
        db.Journal.Note(clock.Now, new(kind, viewer.PersonId, obligation.Id, obligation.Path)
        {
            From = before.ToString(),
            To = obligation.State.ToString(),
            Reason = string.Join(", ", names),
            ForPersonId = viewer.InPlaceOf(Right.AddEvidence, obligation.Path)?.Id,
        });
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return new Done();
    }

    private (Refusal?, List<EvidenceDocument>) Give(
        Obligation obligation, List<EvidenceDocument> documents, ReuseEvidenceRequest request, Viewer viewer)
    {
        var given = documents.Where(d => d.Round == obligation.Round && d.RemovedAt is null).Select(d => d.FileId).ToHashSet();
        var known = documents.Select(d => d.Id).ToHashSet();
        List<EvidenceDocument> again =
        [
            .. documents.Where(d => request.EvidenceIds.Contains(d.Id) && d.Round < obligation.Round && d.RemovedAt is null)
                .Where(d => given.Add(d.FileId)).Select(d => Again(d, obligation, request.Key, viewer)).Where(d => !known.Contains(d.Id)),
        ];
        if (again.Count == 0) return (null, again);
        if (obligation.WhyNot(ObligationAction.AddEvidence, viewer, RoundEvidence.None) is { } why) return (why, []);
        if (obligation.Begin() is { } refusal) return (refusal, []);
        db.Evidence.AddRange(again);
        return (null, again);
    }

    private EvidenceDocument Again(EvidenceDocument former, Obligation obligation, Guid key, Viewer viewer) => new(
        ReuseEvidenceRequest.Again(key, former.Id), former.SubjectId, former.FileId, former.DeliverableIndex, former.DocumentNumber,
        former.DocumentDate, former.Note, obligation.Round, viewer.PersonId, clock.Now);

    private (Refusal?, List<EvidenceDocument>) TakeBack(
        Obligation obligation, List<EvidenceDocument> documents, ReuseEvidenceRequest request, Viewer viewer)
    {
        var ids = documents.Select(d => ReuseEvidenceRequest.Again(request.Key, d.Id)).ToHashSet();
        var again = documents.FindAll(d => ids.Contains(d.Id) && d.RemovedAt is null);
        foreach (var document in again)
            if (obligation.WhyNotRemove(document.Round, document.AddedById, viewer) is { } refusal) return (refusal, []);
        foreach (var document in again) document.Remove(viewer.PersonId, clock.Now);
        obligation.LoseEvidence(documents.Count(d => d.Round == obligation.Round && d.RemovedAt is null));
        return (null, again);
    }
}
