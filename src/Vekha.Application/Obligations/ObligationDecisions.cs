using Vekha.Application.Approvals;
using Vekha.Data;
using Vekha.Data.Calendars;
using Vekha.Data.Journal;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Approvals;
using Vekha.Planning.Calendars;
using Vekha.Planning.Evidence;
using Vekha.Planning.Journal;
using Vekha.Planning.Notices;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Obligations;

/// <summary>What one request does with obligations, one or many: by their verbs, in their routes, in the journal, in the notices and in
/// what can be taken back. All that decides comes here. The obligations are locked already.</summary>
internal sealed class ObligationDecisions(VekhaDb db, Viewer viewer, RequestClock clock)
{
    private readonly Dictionary<ObligationId, DecidedParts> _decided = [];
    private WorkingCalendar? _calendar;

    /// <returns>Why it is refused; null where it is done.</returns>
    public async Task<Refusal?> ApplyAsync(
        ObligationSubmission submission, ObligationRequest request, RoundEvidence evidence, CancellationToken ct)
    {
        var obligation = submission.Obligation;
        if (obligation.WhyNot(request.Action, viewer, evidence) is { } why) return why;
        if (obligation.Version != request.Version) return Refusal.ChangedMeanwhile;
        var before = SubmissionSnapshot.Of(submission);
        if (await DoAsync(submission, request, evidence, ct) is { } refusal) return refusal;
        if (before.State == ObligationState.Submitted && obligation.State != ObligationState.Submitted)
            submission.End(EndOf(request.Action), viewer.PersonId, clock.Now);
        Note(obligation, request, before);
        if (ObligationActions.DecisionOf(request.Action) is not null) Remember(submission, before);
        return null;
    }

    /// <summary>Decides the step in turn of a passage. Ask <see cref="ObligationSubmission.WhyNot"/> first.</summary>
    /// <param name="key">Of its line in the journal.</param>
    public async Task<Refusal?> ApplyAsync(ObligationSubmission submission, StepDecision decision, Guid? key, CancellationToken ct)
    {
        var passage = submission.Passages.Single(p => p.Id == decision.PassageId);
        var entry = StepEntries.Of(decision, passage, passage.StepInTurn!, clock.Now, key);
        var before = SubmissionSnapshot.Of(submission);
        if (submission.Decide(passage, decision, clock.Today, await CalendarAsync(ct)) is { } refusal) return refusal;
        db.StepDecisions.Add(decision);
        db.Journal.Add(entry);
        db.Notices.Add(Notice.Of(NoticeKinds.Of(decision.Outcome), passage.SubjectId, viewer.PersonId, clock.Now));
        Remember(submission, before).StepDecisionIds.Add(decision.Id);
        return null;
    }

    /// <summary>Keeps what was decided, so that it can be taken back as one.</summary>
    /// <param name="key">Of the request.</param>
    /// <param name="earlier">What the same request decided when it was sent before; null where it was not.</param>
    public void Keep(Guid key, DecisionKind kind, DecisionBatch? earlier = null)
    {
        var decided = _decided
            .Select(d => new DecidedObligation(d.Key, d.Value.Before, SubmissionSnapshot.Of(d.Value.Submission), d.Value.StepDecisionIds))
            .ToList();
        if (earlier is not null) earlier.Add(decided, clock.Now);
        else if (decided.Count > 0) db.AddBatch(key, kind, viewer.PersonId, clock.Now, decided);
    }

    private async Task<Refusal?> DoAsync(
        ObligationSubmission submission, ObligationRequest request, RoundEvidence evidence, CancellationToken ct) =>
        (request.Action, submission.Obligation) switch
        {
            (ObligationAction.Submit, _) => await db.SubmitAsync(submission, viewer.PersonId, evidence, clock, ct),
            (ObligationAction.TakeBack, _) => await db.TakeBackAsync(submission, viewer.PersonId, clock.Today, ct),
            (ObligationAction.Accept, var obligation) => obligation.Accept(viewer.PersonId, evidence, clock.Today),
            (ObligationAction.Return, var obligation) => obligation.Return(request.Reason, clock.Today),
            (ObligationAction.Check, var obligation) => obligation.Check(viewer.PersonId, evidence, Typed.Text(request.Reason), clock.Now),
            (ObligationAction.Reopen, var obligation) => obligation.Reopen(request.Reason, clock.Today),
            (ObligationAction.MarkNotApplicable, var obligation) => obligation.MarkNotApplicable(request.Reason, clock.Today),
            (_, var obligation) => await DateAsync(obligation, request, ct),
        };

    private async Task<Refusal?> DateAsync(Obligation obligation, ObligationRequest request, CancellationToken ct)
    {
        var day = request.Due!.Value;
        return obligation.SetDate(day, (await CalendarAsync(ct)).LastWorkingDayOnOrBefore(day), request.Reason);
    }

    /// <summary>Read once, and only where it is needed.</summary>
    private async Task<WorkingCalendar> CalendarAsync(CancellationToken ct) => _calendar ??= await db.WorkingCalendarAsync(ct);

    private static PassageState EndOf(ObligationAction action) =>
        action == ObligationAction.TakeBack ? PassageState.TakenBack : PassageState.BrokenOff;

    private void Note(Obligation obligation, ObligationRequest request, SubmissionSnapshot before)
    {
        var action = request.Action;
        var (from, to) = action == ObligationAction.SetDate
            ? (WrittenDay.Of(before.Due), WrittenDay.Of(obligation.Due))
            : (before.State.ToString(), obligation.State.ToString());
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

    /// <summary>Of several decisions about one obligation the first says what it was before.</summary>
    private DecidedParts Remember(ObligationSubmission submission, SubmissionSnapshot before)
    {
        if (!_decided.TryGetValue(submission.Obligation.Id, out var parts))
            _decided.Add(submission.Obligation.Id, parts = new(submission, before, []));
        return parts;
    }

    private sealed record DecidedParts(ObligationSubmission Submission, SubmissionSnapshot Before, List<Guid> StepDecisionIds);
}
