using Microsoft.EntityFrameworkCore;
using Vekha.Application.Files;
using Vekha.Application.Obligations;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Data.Files;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Approvals;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Approvals.Steps;

/// <summary>Decides the step in turn of a passage. The obligation is locked, so two who decide, or one who decides while the author
/// takes it back, come one after the other, and the second finds the step decided. No scan is stored before the right was asked
/// for.</summary>
public sealed class DecideStepCommand(VekhaDb db, FileStore store, UploadAllowanceQuery allowance, RequestClock clock)
{
    public async Task<Outcome<Done>> RunAsync(DecideStepRequest request, Viewer viewer, CancellationToken ct)
    {
        var seen = await db.Passages.AsNoTracking().VisibleTo(viewer, Right.ReadPlan)
            .SingleOrDefaultAsync(p => p.Id == request.PassageId, ct);
        if (seen?.Steps.ElementAtOrDefault(request.Step) is not { } asked) return Refusal.NotAllowed;
        if (!viewer.MayDecide(asked, seen.Path)) return Refusal.NotYourStep;
        request = request with { Key = RequestKey.Of(request.Key, clock.Now) };
        if (await DoneBeforeAsync(request, viewer, ct) is { } before) return before;
        var byLetter = asked.Decider.Kind == DeciderKind.Outside;
        var faults = request.Faults(byLetter, clock.Today);
        var scans = byLetter ? await IncomingFile.CheckedAsync(request.Files, faults, ct) : [];
        if (byLetter) await allowance.CheckAsync(IncomingFile.Field, request.Files, viewer, faults, ct);
        if (faults.Any) return faults;
        if (seen.StepInTurn is null || seen.Next != request.Step) return Refusal.StepDecided;

        var scan = byLetter ? await scans[0].StoreAsync(store, viewer.PersonId, clock.Now, ct) : null;
        return await DecideAsync(request, ObligationId.Of(seen.SubjectId), scan, viewer, ct);
    }

    private async Task<Outcome<Done>> DecideAsync(
        DecideStepRequest request, ObligationId obligationId, StoredFile? scan, Viewer viewer, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await db.LockedObligationAsync(obligationId, ct) is not { } obligation) return Refusal.ChangedMeanwhile;
        if (await DoneBeforeAsync(request, viewer, ct) is { } before) return before;
        var submission = await db.SubmissionAsync(obligation, ct);
        var passage = submission.Passages.Single(p => p.Id == request.PassageId);
        if (submission.WhyNot(passage, viewer, await db.EvidenceOfRoundAsync(obligation, ct)) is { } why) return why;

        var step = passage.StepInTurn!;
        var decision = DecisionOf(request, scan, viewer.PersonId, viewer.InPlaceOf(step, passage.Path)?.Id);
        var decisions = new ObligationDecisions(db, viewer, clock);
        if (await decisions.ApplyAsync(submission, decision, key: null, ct) is { } refusal) return refusal;
        if (scan is not null) db.Files.Add(scan);
        decisions.Keep(request.Key, decision.Outcome == StepOutcome.Agreed ? DecisionKind.Accepted : DecisionKind.Returned);
        if (await db.TrySaveAsync(ct) != SaveResult.Saved) return Refusal.ChangedMeanwhile;
        await transaction.CommitAsync(ct);
        return new Done();
    }

    /// <summary>The key is the id of the decision and of what takes it back.</summary>
    private async Task<Outcome<Done>?> DoneBeforeAsync(DecideStepRequest request, Viewer viewer, CancellationToken ct)
    {
        var decided = await db.StepDecisions.AsNoTracking().SingleOrDefaultAsync(d => d.Id == request.Key, ct);
        if (decided is null)
            return await db.DecisionBatches.AnyAsync(b => b.Id == new DecisionBatchId(request.Key), ct) ? Refusal.ChangedMeanwhile : null;
        return decided.PassageId == request.PassageId && decided.StepIndex == request.Step && decided.Outcome == request.Outcome
            && decided.PersonId == viewer.PersonId ? new Done() : Refusal.ChangedMeanwhile;
    }

    private StepDecision DecisionOf(DecideStepRequest request, StoredFile? scan, PersonId personId, PersonId? absent) => new(
        request.Key, request.PassageId, request.Step, request.Outcome!.Value, personId, absent, clock.Now,
        Typed.Text(request.Reason), Typed.Line(request.Place))
    {
        Letter = scan is null ? null : new(Typed.Line(request.Number)!, request.Date!.Value, scan.Id),
    };
}
