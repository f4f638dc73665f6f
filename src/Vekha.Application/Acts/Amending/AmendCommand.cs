using Microsoft.EntityFrameworkCore;
using Vekha.Application.Acts.InForce;
using Vekha.Application.Jobs;
using Vekha.Data;
using Vekha.Data.Editions;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;
using Vekha.Planning.Editions.Amending;
using Vekha.Planning.Editions.Effects;

namespace Vekha.Application.Acts.Amending;

/// <summary>Queues the job that brings a draft into force in the place of the edition it changes.</summary>
public sealed class AmendCommand(VekhaDb db, PlanAmendment amendment, JobSignal signal, RequestClock clock)
{
    /// <returns>The id of the job.</returns>
    public Task<Outcome<Guid>> RunAsync(AmendRequest request, Viewer viewer, CancellationToken ct) =>
        new EditionJobs(db, signal, clock).QueueAsync(
            new(request.Key, AmendJob.Kind, request.EditionId), viewer, edition => AskAsync(edition, request, ct), ct);

    private async Task<Outcome<AmendmentArguments>> AskAsync(Edition edition, AmendRequest request, CancellationToken ct)
    {
        if (edition.State != EditionState.Draft) return Refusal.AlreadyInForce;
        if (await amendment.PreviewAsync(edition.Id, clock.Today, ct) is not { Former.Id: var former } preview)
            return Refusal.FormerNotInForce;
        var counts = EffectCounts.Of(preview.Effects);
        if (counts != request.Counts || await db.SeenRowsAsync(edition.Id, ct) != request.Seen) return Refusal.ChangedMeanwhile;
        var act = await db.Acts.Where(a => a.Id == edition.ActId).Select(a => new { a.Head, a.Number, a.Date }).SingleAsync(ct);
        var account = await db.ClauseAccountAsync(act.Head, preview, ct);
        var (clauses, unsaid) = (account.Counts, UnsaidChanges.Of(account, preview.Comparison).Count);
        var isUnnumbered = act.Number is null || act.Date is null;
        var doubtful = preview.Comparison.Doubtful.Count;
        if (request.Faults(clauses?.Left ?? 0, unsaid, doubtful, isUnnumbered) is { Any: true } faults) return faults;
        return new AmendmentArguments(
            edition.Id, former, ActCitation.Of(act.Head?.Type, act.Number, act.Date), counts with { Clauses = clauses },
            isUnnumbered ? Typed.Text(request.WhyDraft) : null);
    }
}

/// <param name="Key">The id of the job: a request sent twice queues one.</param>
/// <param name="Seen">The <see cref="EffectQuery.View.Seen"/> of the effect that is confirmed.</param>
/// <param name="Counts">The effect that is confirmed; null where it cannot be told.</param>
public sealed record AmendRequest(EditionId EditionId, Guid Key, long Seen, EffectCounts? Counts)
{
    /// <summary>How many clauses that are not made the person agrees to leave out; null for none.</summary>
    public int? Without { get; init; }

    /// <summary>How many changes that no clause causes the person wants all the same; null for none.</summary>
    public int? Unsaid { get; init; }

    /// <summary>Why an act is applied that has no number or date; wanted only for such a one.</summary>
    public string? WhyDraft { get; init; }

    /// <param name="left">How many clauses are not made.</param>
    /// <param name="unsaid">How many changes no clause causes.</param>
    /// <param name="doubtful">How many rows may be other measures, of which nobody has said yet.</param>
    /// <param name="isUnnumbered">The act has no number or no date.</param>
    internal FieldFaults Faults(int left, int unsaid, int doubtful, bool isUnnumbered)
    {
        var faults = new FieldFaults();
        if (left > 0 && Without != left) faults.Add(nameof(Without), ActFault.ClausesLeft, left);
        if (unsaid > 0 && Unsaid != unsaid) faults.Add(nameof(Unsaid), ActFault.Unsaid, unsaid);
        if (doubtful > 0) faults.Add(nameof(EditionId), ActFault.OtherMeasures, doubtful);
        if (!isUnnumbered) return faults;
        if (Typed.Text(WhyDraft) is null) faults.Add(nameof(WhyDraft), ActFault.Unnumbered);
        else if (WhyDraft?.Length > InForceRequest.LongestReason) faults.Add(nameof(WhyDraft), Fault.TooLong, InForceRequest.LongestReason);
        return faults;
    }
}
