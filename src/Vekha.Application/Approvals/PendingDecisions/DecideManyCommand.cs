using Microsoft.EntityFrameworkCore;
using Vekha.Application.Obligations;
using Vekha.Data;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Approvals;
using Vekha.Planning.Evidence;
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
        var left = new List<LeftItem>();
        foreach (var item in request.Items.Where(item => !loaded.Done.Contains(request.KeyOf(item))))
        {
            var refused = item.IsStep
                ? await DecideStepAsync(loaded, item, request, viewer, ct)
                : await DecideAsync(loaded, item, request, viewer, ct);
            if (refused is { } refusal) left.Add(new(item, refusal));
        }
        loaded.Decisions.Keep(request.Key, KindOf(request, viewer), before);
        if (await db.TrySaveAsync(ct) != SaveResult.Saved) return Refusal.ChangedMeanwhile;
        await transaction.CommitAsync(ct);
        return left;
    }

    private static DecisionKind KindOf(DecideManyRequest request, Viewer viewer) =>
        !request.Accepts ? DecisionKind.Returned : viewer.Checks ? DecisionKind.Checked : DecisionKind.Accepted;

    /// <summary>All that is needed; the obligations are locked.</summary>
    private async Task<Loaded> LoadedAsync(DecideManyRequest request, Viewer viewer, CancellationToken ct)
    {
        var items = request.Items;
        var steps = items.Where(i => i.IsStep).Select(i => new PassageId(i.Id)).ToList();
        var ofSteps = await db.Passages.Where(p => steps.Contains(p.Id)).Select(p => p.SubjectId).ToListAsync(ct);
        var asked = items.Where(i => !i.IsStep).Select(i => new ObligationId(i.Id))
            .Concat(ofSteps.Select(ObligationId.Of)).Distinct().ToList();
        var locked = await db.LockedVisibleAsync(asked, viewer, ct);
        var submissions = await db.SubmissionsAsync(locked, ct);
        return new(
            submissions.ToDictionary(s => s.Obligation.Id), await db.EvidenceOfRoundsAsync(locked, ct),
            await db.DoneBeforeAsync(items.Select(request.KeyOf), ct), new(db, viewer, clock));
    }

    private async Task<Refusal?> DecideStepAsync(
        Loaded loaded, PendingItem item, DecideManyRequest request, Viewer viewer, CancellationToken ct)
    {
        var id = new PassageId(item.Id);
        var submission = loaded.Submissions.Values.FirstOrDefault(s => s.Passages.Any(p => p.Id == id));
        if (submission?.Passages.Single(p => p.Id == id) is not { } passage) return Refusal.NotAllowed;
        if (submission.WhyNot(passage, viewer, loaded.Evidence[submission.Obligation.Id]) is { } why) return why;
        if (passage.Version != item.Version) return Refusal.StepDecided;

        var decision = new StepDecision(
            Guid.CreateVersion7(clock.Now), passage.Id, passage.Next, request.Accepts ? StepOutcome.Agreed : StepOutcome.Returned,
            viewer.PersonId, viewer.InPlaceOf(passage.StepInTurn!, passage.Path)?.Id, clock.Now, request.ReasonOf(item), null);
        return await loaded.Decisions.ApplyAsync(submission, decision, request.KeyOf(item), ct);
    }

    private static async Task<Refusal?> DecideAsync(
        Loaded loaded, PendingItem item, DecideManyRequest request, Viewer viewer, CancellationToken ct)
    {
        if (!loaded.Submissions.TryGetValue(new(item.Id), out var submission)) return Refusal.NotAllowed;
        var id = submission.Obligation.Id;
        var action = ActionOf(request, submission.Obligation, viewer);
        var reason = action == ObligationAction.Accept ? null : request.ReasonOf(item);
        return await loaded.Decisions.ApplyAsync(
            submission, new(id, action, request.KeyOf(item), item.Version, reason), loaded.Evidence[id], ct);
    }

    /// <summary>Who does not accept checks, and passes on.</summary>
    private static ObligationAction ActionOf(DecideManyRequest request, Obligation obligation, Viewer viewer) =>
        !request.Accepts ? ObligationAction.Return
            : viewer.May(Right.AcceptEvidence, obligation) || !viewer.May(Right.CheckEvidence, obligation) ? ObligationAction.Accept
            : ObligationAction.Check;

    private sealed record Loaded(
        IReadOnlyDictionary<ObligationId, ObligationSubmission> Submissions,
        IReadOnlyDictionary<ObligationId, RoundEvidence> Evidence, HashSet<Guid> Done,
        ObligationDecisions Decisions);
}
