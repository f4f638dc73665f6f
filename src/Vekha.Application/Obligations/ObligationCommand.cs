using Microsoft.EntityFrameworkCore;
using Vekha.Application.Approvals;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Journal;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Obligations;

/// <summary>Submits, takes back, checks, accepts, returns, finds not applicable, dates an obligation.</summary>
public sealed class ObligationCommand(VekhaDb db, RequestClock clock)
{
    public async Task<Outcome<Done>> RunAsync(ObligationRequest request, Viewer viewer, CancellationToken ct)
    {
        // Documents are added by a command of their own.
        if (request.Action == ObligationAction.AddEvidence || !Enum.IsDefined(request.Action)) return Refusal.NotAllowed;
        var (id, action) = (request.ObligationId, request.Action);
        if (!await MayAsync(id, action, viewer, ct)) return Refusal.NotAllowed;
        if (request.Faults() is { Any: true } faults) return faults;
        request = request with { Key = RequestKey.Of(request.Key, clock.Now) };
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await db.LockedObligationAsync(id, ct) is not { } obligation) return Refusal.ChangedMeanwhile;
        if (await db.DoneBeforeAsync(request.Key, line => IsOf(line, request, viewer), ct) is { } before) return before;
        var decisions = new ObligationDecisions(db, viewer, clock);
        var (submission, evidence) = (await db.SubmissionAsync(obligation, ct), await db.EvidenceOfRoundAsync(obligation, ct));
        if (await decisions.ApplyAsync(submission, request, evidence, ct) is { } refusal) return refusal;
        if (ObligationActions.DecisionOf(action) is { } kind) decisions.Keep(request.Key, kind);
        if (await db.TrySaveAsync(ct) != SaveResult.Saved) return Refusal.ChangedMeanwhile;
        await transaction.CommitAsync(ct);
        return new Done();
    }

    private async Task<bool> MayAsync(ObligationId id, ObligationAction action, Viewer viewer, CancellationToken ct) =>
        await db.Obligations.VisibleTo(viewer, Right.ReadPlan).Where(o => o.Id == id).Select(o => o.Path).SingleOrDefaultAsync(ct)
            is { } path && viewer.May(ObligationActions.RightFor(action), path);

    private static bool IsOf(JournalEntry line, ObligationRequest request, Viewer viewer) =>
        line.SubjectId == request.ObligationId.Subject && line.PersonId == viewer.PersonId
        && line.Kind == ObligationActions.JournalKindOf(request.Action).Name;
}
