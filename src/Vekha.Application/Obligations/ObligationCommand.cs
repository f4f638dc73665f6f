using Microsoft.EntityFrameworkCore;
using Vekha.Application.Approvals;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Data.Calendars;
using Vekha.Data.Journal;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Approvals;
using Vekha.Planning.Evidence;
using Vekha.Planning.Journal;
using Vekha.Planning.Notices;
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
        var evidence = await db.EvidenceOfRoundAsync(obligation, ct);
        if (obligation.WhyNot(action, viewer, evidence) is { } why) return why;
        if (obligation.Version != request.Version) return Refusal.ChangedMeanwhile;

        var was = (obligation.State, obligation.Due);
        var submission = await db.SubmissionAsync(obligation, ct);
        var former = SubmissionSnapshot.Of(submission);
        if (await DoAsync(submission, request, viewer.PersonId, evidence, ct) is { } refusal) return refusal;
        if (was.State == ObligationState.Submitted && action is not (ObligationAction.SetDate or ObligationAction.Check))
        {
            var end = action == ObligationAction.TakeBack ? PassageState.TakenBack : PassageState.BrokenOff;
            submission.End(end, viewer.PersonId, clock.Now);
        }
        Note(obligation, request, was, viewer);
        if (ObligationActions.DecisionOf(action) is { } kind)
            db.AddBatch(request.Key, kind, viewer.PersonId, clock.Now, [new(id, former, SubmissionSnapshot.Of(submission), [])]);
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

    private async Task<Refusal?> DoAsync(
        ObligationSubmission submission, ObligationRequest request, PersonId personId, RoundEvidence evidence, CancellationToken ct) =>
        (request.Action, submission.Obligation) switch
        {
            (ObligationAction.Submit, _) => await db.SubmitAsync(submission, personId, evidence, clock, ct),
            (ObligationAction.TakeBack, _) => await db.TakeBackAsync(submission, personId, clock.Today, ct),
            (ObligationAction.Accept, var obligation) => obligation.Accept(personId, evidence, clock.Today),
            (ObligationAction.Return, var obligation) => obligation.Return(request.Reason, clock.Today),
            (ObligationAction.Check, var obligation) => obligation.Check(personId, evidence, Typed.Text(request.Reason), clock.Now),
            (ObligationAction.Reopen, var obligation) => obligation.Reopen(request.Reason, clock.Today),
            (ObligationAction.MarkNotApplicable, var obligation) => obligation.MarkNotApplicable(request.Reason, clock.Today),
            (_, var obligation) => await DateAsync(obligation, request, ct),
        };

    private async Task<Refusal?> DateAsync(Obligation obligation, ObligationRequest request, CancellationToken ct)
    {
        var day = request.Due!.Value;
        return obligation.SetDate(day, (await db.WorkingCalendarAsync(ct)).LastWorkingDayOnOrBefore(day), request.Reason);
    }

    private void Note(Obligation obligation, ObligationRequest request, (ObligationState State, DateOnly? Due) was, Viewer viewer)
    {
        var action = request.Action;
        var (from, to) = action == ObligationAction.SetDate
            ? (WrittenDay.Of(was.Due), WrittenDay.Of(obligation.Due))
            : (was.State.ToString(), obligation.State.ToString());
        db.Journal.Note(clock.Now, new(ObligationActions.JournalKindOf(action), viewer.PersonId, obligation.Id, obligation.Path)
        {
            From = from,
            To = to,
            Reason = Typed.Text(request.Reason),
            ForPersonId = viewer.InPlaceOf(ObligationActions.RightFor(action), obligation.Path)?.Id,
            Key = request.Key,
        });
        if (NoticeKinds.Of(action) is { } told) db.Notices.Add(Notice.Of(told, obligation.Id.Subject, viewer.PersonId, clock.Now));
    }
}
