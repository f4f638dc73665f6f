using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Data.Calendars;
using Vekha.Data.Journal;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Approvals;
using Vekha.Planning.Calendars;
using Vekha.Planning.Evidence;
using Vekha.Planning.Notices;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Approvals.PendingDecisions;

/// <summary>Accepts, checks or returns many at once, in one transaction of a fixed number of statements. What cannot be done is left out
/// and told; the rest is done together.</summary>
public sealed class DecideManyCommand(VekhaDb db, RequestClock clock)
{
    /// <returns>What was not done, and why.</returns>
    public async Task<Outcome<IReadOnlyList<LeftItem>>> RunAsync(DecideManyRequest request, Viewer viewer, CancellationToken ct)
    {
        // Everyone who decides has this right; whether an item is theirs to decide is asked of each.
        if (!viewer.May(Right.DecideSteps)) return Refusal.NotAllowed;
        if (request.Faults() is { Any: true } faults) return faults;
        request = request with { Key = RequestKey.Of(request.Key, clock.Now) };
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var loaded = await LoadedAsync(request, viewer, ct);
        var (before, changed) = await db.DecidedBeforeAsync(request.Key, KindOf(request, viewer), viewer, ct);
        if (changed is { } why) return why;
        var former = loaded.Submissions.ToDictionary(s => s.Key, s => SubmissionSnapshot.Of(s.Value));
        var left = new List<LeftItem>();
        foreach (var item in request.Items)
            if ((item.IsStep ? Decide(loaded, item, request, viewer) : Accept(loaded, item, request, viewer)) is { } refusal)
                left.Add(new(item, refusal));
        var decided = Decided(loaded, former);
        if (before is not null) before.Add(decided, clock.Now);
        else if (decided.Count > 0) db.AddBatch(request.Key, KindOf(request, viewer), viewer.PersonId, clock.Now, decided);
        if (await db.TrySaveAsync(ct) != SaveResult.Saved) return Refusal.ChangedMeanwhile;
        await transaction.CommitAsync(ct);
        return left;
    }

    private static DecisionKind KindOf(DecideManyRequest request, Viewer viewer) =>
        !request.Accepts ? DecisionKind.Returned : viewer.Checks ? DecisionKind.Checked : DecisionKind.Accepted;

    private List<DecidedObligation> Decided(Loaded loaded, Dictionary<ObligationId, SubmissionSnapshot> former)
    {
        var decisions = db.StepDecisions.Local.ToLookup(d => d.PassageId, d => d.Id);
        return
        [
            .. loaded.Submissions.Select(s => (s.Key, Before: former[s.Key], After: SubmissionSnapshot.Of(s.Value), s.Value.Passages))
                .Where(s => !s.After.IsAs(s.Before))
                .Select(s => new DecidedObligation(s.Key, s.Before, s.After, [.. s.Passages.SelectMany(p => decisions[p.Id])])),
        ];
    }

    /// <summary>All that is needed; the obligations are locked.</summary>
    private async Task<Loaded> LoadedAsync(DecideManyRequest request, Viewer viewer, CancellationToken ct)
    {
        var items = request.Items;
        var steps = items.Where(i => i.IsStep).Select(i => new PassageId(i.Id)).ToList();
        var ofSteps = await db.Passages.Where(p => steps.Contains(p.Id)).Select(p => p.SubjectId).ToListAsync(ct);
        var asked = items.Where(i => !i.IsStep).Select(i => new ObligationId(i.Id))
            .Concat(ofSteps.Select(ObligationId.Of)).Distinct().ToList();
        // What the viewer does not see is not locked either.
        var ids = await db.Obligations.VisibleTo(viewer, Right.ReadPlan).Where(o => asked.Contains(o.Id)).Select(o => o.Id).ToListAsync(ct);
        var subjects = ids.ConvertAll(id => id.Subject);
        var obligations = await db.LockedObligationsAsync(ids, ct);
        var visible = obligations.Where(o => viewer.May(Right.ReadPlan, o)).ToDictionary(o => o.Id);
        var passages = (await db.Passages.Where(p => subjects.Contains(p.SubjectId)).ToListAsync(ct)).ToLookup(p => p.SubjectId);
        var evidence =
            (await db.Evidence.Where(e => subjects.Contains(e.SubjectId))
            .Select(e => new { e.SubjectId, e.Round, e.AddedById }).ToListAsync(ct))
            .ToLookup(e => (e.SubjectId, e.Round), e => e.AddedById);
        var keys = items.Select(request.KeyOf).ToList();
        var done = await db.Journal.Where(j => keys.Contains(j.Id)).Select(j => j.Id).ToListAsync(ct);
        return new(
            visible.ToDictionary(o => o.Key, o => new ObligationSubmission(o.Value, [.. passages[o.Key.Subject]])),
            visible.ToDictionary(o => o.Key, o => RoundEvidence.Of([.. evidence[(o.Key.Subject, o.Value.Round)]])),
            [.. done], await db.WorkingCalendarAsync(ct));
    }

    private Refusal? Decide(Loaded loaded, PendingItem item, DecideManyRequest request, Viewer viewer)
    {
        var key = request.KeyOf(item);
        if (loaded.Done.Contains(key)) return null;
        var id = new PassageId(item.Id);
        var submission = loaded.Submissions.Values.FirstOrDefault(s => s.Passages.Any(p => p.Id == id));
        if (submission?.Passages.Single(p => p.Id == id) is not { } passage) return Refusal.NotAllowed;
        if (submission.WhyNot(passage, viewer, loaded.Evidence[submission.Obligation.Id]) is { } why) return why;
        if (passage.Version != item.Version) return Refusal.StepDecided;

        var step = passage.StepInTurn!;
        var decision = new StepDecision(
            Guid.CreateVersion7(clock.Now), passage.Id, passage.Next, request.Accepts ? StepOutcome.Agreed : StepOutcome.Returned,
            viewer.PersonId, viewer.InPlaceOf(step, passage.Path)?.Id, clock.Now, request.ReasonOf(item), null);
        var entry = StepEntries.Of(decision, passage, step, clock.Now, key);
        if (submission.Decide(passage, decision, clock.Today, loaded.Calendar) is { } refusal) return refusal;
        db.StepDecisions.Add(decision);
        db.Journal.Add(entry);
        db.Notices.Add(Notice.Of(NoticeKinds.Of(decision.Outcome), passage.SubjectId, viewer.PersonId, clock.Now));
        return null;
    }

    private Refusal? Accept(Loaded loaded, PendingItem item, DecideManyRequest request, Viewer viewer)
    {
        var key = request.KeyOf(item);
        if (loaded.Done.Contains(key)) return null;
        if (!loaded.Submissions.TryGetValue(new(item.Id), out var submission)) return Refusal.NotAllowed;
        var action = ActionOf(request, submission.Obligation, viewer);
        var (obligation, evidence) = (submission.Obligation, loaded.Evidence[submission.Obligation.Id]);
        if (obligation.WhyNot(action, viewer, evidence) is { } why) return why;
        if (obligation.Version != item.Version) return Refusal.ChangedMeanwhile;

        var before = obligation.State;
        var refused = action switch
        {
            ObligationAction.Accept => obligation.Accept(viewer.PersonId, evidence, clock.Today),
            ObligationAction.Check => obligation.Check(viewer.PersonId, evidence, Typed.Text(request.Reason), clock.Now),
            _ => obligation.Return(request.ReasonOf(item), clock.Today),
        };
        if (refused is { } refusal) return refusal;
        if (action != ObligationAction.Check) submission.End(PassageState.BrokenOff, viewer.PersonId, clock.Now);
        db.Journal.Note(clock.Now, new(ObligationActions.JournalKindOf(action), viewer.PersonId, obligation.Id, obligation.Path)
        {
            From = before.ToString(),
            To = obligation.State.ToString(),
            Reason = action == ObligationAction.Accept ? null : request.ReasonOf(item),
            ForPersonId = viewer.InPlaceOf(ObligationActions.RightFor(action), obligation.Path)?.Id,
            Key = key,
        });
        if (NoticeKinds.Of(action) is { } told) db.Notices.Add(Notice.Of(told, obligation.Id.Subject, viewer.PersonId, clock.Now));
        return null;
    }

    /// <summary>Who does not accept checks, and passes on.</summary>
    private static ObligationAction ActionOf(DecideManyRequest request, Obligation obligation, Viewer viewer) =>
        !request.Accepts ? ObligationAction.Return
            : viewer.May(Right.AcceptEvidence, obligation) || !viewer.May(Right.CheckEvidence, obligation) ? ObligationAction.Accept
            : ObligationAction.Check;

    private sealed record Loaded(
        IReadOnlyDictionary<ObligationId, ObligationSubmission> Submissions,
        IReadOnlyDictionary<ObligationId, RoundEvidence> Evidence, HashSet<Guid> Done,
        WorkingCalendar Calendar);
}
