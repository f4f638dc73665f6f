using Vekha.Application.Approvals;
using Vekha.Application.Approvals.PendingDecisions;
using Vekha.Data;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Evidence;
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
        var locked = await db.LockedVisibleAsync(request.Items.Select(i => i.Id), viewer, ct);
        var submissions = (await db.SubmissionsAsync(locked, ct)).ToDictionary(s => s.Obligation.Id);
        var done = await db.DoneBeforeAsync(request.Items.Select(request.KeyOf), ct);
        var (before, changed) = await db.DecidedBeforeAsync(request.Key, kind, viewer, ct);
        if (changed is { } why) return why;
        var decisions = new ObligationDecisions(db, viewer, clock);
        var left = new List<LeftObligation>();
        foreach (var item in request.Items.Where(item => !done.Contains(request.KeyOf(item))))
        {
            var one = new ObligationRequest(item.Id, decision, request.KeyOf(item), item.Version, request.Reason, request.Due);
            var refused = submissions.TryGetValue(item.Id, out var submission)
                ? await decisions.ApplyAsync(submission, one, RoundEvidence.None, ct) : Refusal.NotAllowed;
            if (refused is { } refusal) left.Add(new(item.Id, refusal));
        }
        decisions.Keep(request.Key, kind, before);
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
}
