using Microsoft.EntityFrameworkCore;
using Vekha.Application.Approvals;
using Vekha.Application.Files;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Data.Files;
using Vekha.Data.Journal;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Evidence;
using Vekha.Planning.Journal;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Obligations;

/// <summary>Adds one document, of one file or several, to the submission under way. No file is stored before the right was asked
/// for.</summary>
public sealed class AddEvidenceCommand(VekhaDb db, FileStore store, UploadAllowanceQuery allowance, RequestClock clock)
{
    public async Task<Outcome<Done>> RunAsync(AddEvidenceRequest request, Viewer viewer, CancellationToken ct)
    {
        var id = request.ObligationId;
        var seen = await db.Obligations.AsNoTracking().VisibleTo(viewer, Right.ReadPlan).SingleOrDefaultAsync(o => o.Id == id, ct);
        if (seen is null || !viewer.May(Right.AddEvidence, seen)) return Refusal.NotAllowed;
        request = request with { Key = RequestKey.Of(request.Key, clock.Now) };
        if (await DoneBeforeAsync(request, viewer, ct) is { } before) return before;
        var faults = request.Faults(await NeedingNumberAsync(seen, ct), clock.Today);
        var files = await IncomingFile.CheckedAsync(request.Files, faults, ct);
        await allowance.CheckAsync(IncomingFile.Field, request.Files, viewer, faults, ct);
        if (faults.Any) return faults;
        if (WhyNot(seen, viewer) is { } early) return early;

        var stored = new List<StoredFile>();
        foreach (var file in files) stored.Add(await file.StoreAsync(store, viewer.PersonId, clock.Now, ct));
        return await AddAsync(request, stored, viewer, ct);
    }

    private async Task<Outcome<Done>> AddAsync(
        AddEvidenceRequest request, IReadOnlyList<StoredFile> files, Viewer viewer, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await db.LockedObligationAsync(request.ObligationId, ct) is not { } obligation) return Refusal.ChangedMeanwhile;
        if (await DoneBeforeAsync(request, viewer, ct) is { } done) return done;
        if (WhyNot(obligation, viewer) is { } why) return why;
        var before = obligation.State;
        if (obligation.Begin() is { } refusal) return refusal;
        db.Files.AddRange(files);
        db.Evidence.AddRange(files.Select(file => DocumentOf(request, file, obligation)));
        db.Journal.Note(clock.Now, new(JournalKind.ObligationEvidenceAdded, viewer.PersonId, obligation.Id, obligation.Path)
        {
            From = before.ToString(),
            To = obligation.State.ToString(),
            Reason = string.Join(", ", files.Select(f => f.Name)),
            ForPersonId = viewer.InPlaceOf(Right.AddEvidence, obligation.Path)?.Id,
            Key = request.Key,
        });
        if (await db.TrySaveAsync(ct) != SaveResult.Saved) return Refusal.ChangedMeanwhile;
        await transaction.CommitAsync(ct);
        return new Done();
    }

    private static Refusal? WhyNot(Obligation obligation, Viewer viewer) =>
        obligation.WhyNot(ObligationAction.AddEvidence, viewer, RoundEvidence.None);

    private Task<Outcome<Done>?> DoneBeforeAsync(AddEvidenceRequest request, Viewer viewer, CancellationToken ct) =>
        db.DoneBeforeAsync(
            request.Key, line => line.SubjectId == request.ObligationId.Subject && line.PersonId == viewer.PersonId
                && line.Kind == JournalKind.ObligationEvidenceAdded.Name, ct);

    /// <summary>Of each deliverable in turn, whether its document has a number and a date in any case.</summary>
    private async Task<IReadOnlyList<bool>> NeedingNumberAsync(Obligation obligation, CancellationToken ct)
    {
        var measure = await db.Measures.AsNoTracking().Where(m => m.Id == obligation.MeasureId).Select(m => m.Measure).SingleAsync(ct);
        return [.. measure.Deliverables.Select(d => DocumentNumbers.Needs(d.Kind))];
    }

    private EvidenceDocument DocumentOf(AddEvidenceRequest request, StoredFile file, Obligation obligation) => new(
        EvidenceId.New(clock.Now), obligation.Id.Subject, file.Id, request.Deliverable,
        request.WithoutNumber ? null : Typed.Line(request.Number), request.WithoutNumber ? null : request.Date,
        Typed.Text(request.Note), obligation.Round, file.AddedById, clock.Now);
}
