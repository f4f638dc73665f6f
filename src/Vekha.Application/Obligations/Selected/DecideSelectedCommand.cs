using Microsoft.EntityFrameworkCore;
using Vekha.Application.Approvals;
using Vekha.Application.Approvals.PendingDecisions;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Data.Calendars;
using Vekha.Data.Journal;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Approvals;
using Vekha.Planning.Calendars;
using Vekha.Planning.Journal;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Obligations.Selected;

/// <summary>Decides about several obligations of a list in one transaction. What cannot be done is left out and told; the rest is done
/// together. What was submitted is accepted and returned as in the list of what waits (<see cref="DecideManyCommand"/>).</summary>
public sealed class DecideSelectedCommand(VekhaDb db, RequestClock clock, DecideManyCommand decideMany)
{
    /// <returns>What was not done, and why.</returns>
    public async Task<Outcome<IReadOnlyList<LeftObligation>>> RunAsync(
        DecideSelectedRequest request, Viewer viewer, CancellationToken ct)
    {
        if (request.Action.Decision() is not { } decision || !viewer.May(ObligationActions.RightFor(decision))) return Refusal.NotAllowed;
        if (request.Faults() is { Any: true } faults) return faults;
        request = request with { Key = RequestKey.Of(request.Key, clock.Now) };
        if (ObligationActions.DecisionOf(decision) is not { } kind || decision is ObligationAction.Accept or ObligationAction.Return)
            return await AcceptOrReturnAsync(request, viewer, ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var loaded = await LoadedAsync(request, viewer, ct);
        var (before, changed) = await db.DecidedBeforeAsync(request.Key, kind, viewer, ct);
        if (changed is { } why) return why;
        var former = loaded.Submissions.ToDictionary(s => s.Key, s => SubmissionSnapshot.Of(s.Value));
        var left = new List<LeftObligation>();
        foreach (var item in request.Items)
            if (Do(loaded, item, decision, request, viewer) is { } refusal) left.Add(new(item.Id, refusal));
        var decided = request.Items.Where(i => !loaded.Done.Contains(ItemKey.Of(request.Key, i.Id.Value))).Select(i => i.Id)
            .Except(left.Select(l => l.Id))
            .Select(id => new DecidedObligation(id, former[id], SubmissionSnapshot.Of(loaded.Submissions[id]), [])).ToList();
        if (before is not null) before.Add(decided, clock.Now);
        else if (decided.Count > 0) db.AddBatch(request.Key, kind, viewer.PersonId, clock.Now, decided);
        if (await db.TrySaveAsync(ct) != SaveResult.Saved) return Refusal.ChangedMeanwhile;
        await transaction.CommitAsync(ct);
        return left;
    }

    private async Task<Outcome<IReadOnlyList<LeftObligation>>> AcceptOrReturnAsync(
        DecideSelectedRequest request, Viewer viewer, CancellationToken ct)
    {
        var outcome = await decideMany.RunAsync(
            new([.. request.Items.Select(i => new PendingItem(false, i.Id.Value, i.Version))], request.Key,
                request.Action == SelectedAction.Accept, request.Reason), viewer, ct);
        if (outcome.Refusal is { } refusal) return refusal;
        if (outcome.Faults.Count > 0) return new FieldFaults(outcome.Faults);
        return outcome.Value!.Select(l => new LeftObligation(new(l.Item.Id), l.Why)).ToList();
    }

    /// <summary>All that is needed; the obligations are locked.</summary>
    private async Task<Loaded> LoadedAsync(DecideSelectedRequest request, Viewer viewer, CancellationToken ct)
    {
        var asked = request.Items.Select(i => i.Id).ToArray();
        // What the viewer does not see is not locked either.
        var ids = await db.Obligations.VisibleTo(viewer, Right.ReadPlan).Where(o => asked.Contains(o.Id)).Select(o => o.Id).ToListAsync(ct);
        var obligations = await db.LockedObligationsAsync(ids, ct);
        var subjects = ids.ConvertAll(id => id.Subject);
        var passages = (await db.Passages.Where(p => subjects.Contains(p.SubjectId)).ToListAsync(ct)).ToLookup(p => p.SubjectId);
        var keys = request.Items.Select(i => ItemKey.Of(request.Key, i.Id.Value)).ToList();
        var done = await db.Journal.Where(j => keys.Contains(j.Id)).Select(j => j.Id).ToListAsync(ct);
        return new(
            obligations.Where(o => viewer.May(Right.ReadPlan, o))
                .ToDictionary(o => o.Id, o => new ObligationSubmission(o, [.. passages[o.Id.Subject]])),
            [.. done], await db.WorkingCalendarAsync(ct));
    }

    private Refusal? Do(
        Loaded loaded, SelectedObligation item, ObligationAction decision, DecideSelectedRequest request, Viewer viewer)
    {
        var key = ItemKey.Of(request.Key, item.Id.Value);
        if (loaded.Done.Contains(key)) return null;
        if (!loaded.Submissions.TryGetValue(item.Id, out var submission)) return Refusal.NotAllowed;
        var obligation = submission.Obligation;
        if (obligation.WhyNot(decision, viewer, Planning.Evidence.RoundEvidence.None) is { } why) return why;
        if (obligation.Version != item.Version) return Refusal.ChangedMeanwhile;

        var before = (obligation.State, obligation.Due);
        var refused = decision == ObligationAction.MarkNotApplicable
            ? obligation.MarkNotApplicable(request.Reason, clock.Today)
            : obligation.SetDate(request.Due!.Value, loaded.Calendar.LastWorkingDayOnOrBefore(request.Due.Value), request.Reason);
        if (refused is { } refusal) return refusal;
        if (before.State == ObligationState.Submitted && decision == ObligationAction.MarkNotApplicable)
            submission.End(PassageState.BrokenOff, viewer.PersonId, clock.Now);
        var (from, to) = decision == ObligationAction.SetDate
            ? (WrittenDay.Of(before.Due), WrittenDay.Of(obligation.Due)) : (before.State.ToString(), obligation.State.ToString());
        db.Journal.Note(clock.Now, new(ObligationActions.JournalKindOf(decision), viewer.PersonId, obligation.Id, obligation.Path)
        {
            From = from,
            To = to,
            Reason = Typed.Text(request.Reason),
            ForPersonId = viewer.InPlaceOf(ObligationActions.RightFor(decision), obligation.Path)?.Id,
            Key = key,
        });
        return null;
    }

    private sealed record Loaded(
        IReadOnlyDictionary<ObligationId, ObligationSubmission> Submissions, HashSet<Guid> Done, WorkingCalendar Calendar);
}
