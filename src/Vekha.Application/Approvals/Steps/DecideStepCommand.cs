using Microsoft.EntityFrameworkCore;
using Vekha.Application.Files;
using Vekha.Application.Obligations;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Data.Calendars;
using Vekha.Data.Files;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Approvals;
using Vekha.Planning.Notices;
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
        if (await IsDoneAsync(request, ct)) return new Done();
        var byLetter = asked.Decider.Kind == DeciderKind.Outside;
        var faults = request.Faults(byLetter, clock.Today);
        var scans = byLetter ? await IncomingFile.CheckedAsync(request.Files, faults, ct) : [];
        if (byLetter) await allowance.CheckAsync(IncomingFile.Field, request.Files, viewer, faults, ct);
        if (faults.Any) return faults;
        if (seen.StepInTurn is null || seen.Next != request.Step) return Refusal.StepDecided;

        var scan = byLetter ? await scans[0].StoreAsync(store, viewer.PersonId, clock.Now, ct) : null;
        return await DecideAsync(request, ObligationId.Of(seen.SubjectId), scan, viewer, ct) is { } refusal ? refusal : new Done();
    }

    private async Task<Refusal?> DecideAsync(
        DecideStepRequest request, ObligationId obligationId, StoredFile? scan, Viewer viewer, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var obligation = await db.LockedObligationAsync(obligationId, ct);
        if (await IsDoneAsync(request, ct)) return null;
        if (await db.IsUndoneAsync(request.Key, ct) is true) return Refusal.ChangedMeanwhile;
        var submission = await db.SubmissionAsync(obligation, ct);
        var former = SubmissionSnapshot.Of(submission);
        var passage = submission.Passages.Single(p => p.Id == request.PassageId);
        if (submission.WhyNot(passage, viewer, await db.EvidenceOfRoundAsync(obligation, ct)) is { } why) return why;

        var step = passage.StepInTurn!;
        var decision = DecisionOf(request, scan, viewer.PersonId, viewer.InPlaceOf(step, passage.Path)?.Id);
        var entry = StepEntries.Of(decision, passage, step, clock.Now);
        if (submission.Decide(passage, decision, clock.Today, await db.WorkingCalendarAsync(ct)) is { } refusal) return refusal;
        if (scan is not null) db.Files.Add(scan);
        db.StepDecisions.Add(decision);
        db.Journal.Add(entry);
        db.Notices.Add(Notice.Of(NoticeKinds.Of(decision.Outcome), passage.SubjectId, viewer.PersonId, clock.Now));
        var kind = decision.Outcome == StepOutcome.Agreed ? DecisionKind.Accepted : DecisionKind.Returned;
        db.AddBatch(
            decision.Id, kind, viewer.PersonId, clock.Now, [new(obligationId, former, SubmissionSnapshot.Of(submission), [decision.Id])]);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return null;
    }

    private Task<bool> IsDoneAsync(DecideStepRequest request, CancellationToken ct) =>
        db.StepDecisions.AnyAsync(d => d.Id == request.Key && d.PassageId == request.PassageId, ct);

    private StepDecision DecisionOf(DecideStepRequest request, StoredFile? scan, PersonId personId, PersonId? absent) => new(
        RequestKey.Of(request.Key, clock.Now), request.PassageId, request.Step, request.Outcome!.Value, personId, absent, clock.Now,
        Typed.Text(request.Reason), Typed.Line(request.Place))
    {
        Letter = scan is null ? null : new(Typed.Line(request.Number)!, request.Date!.Value, scan.Id),
    };
}
