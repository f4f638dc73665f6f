using Microsoft.EntityFrameworkCore;
using Vekha.Application.Jobs;
using Vekha.Data;
using Vekha.Data.Editions;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;
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
        return new AmendmentArguments(edition.Id, former, ActCitation.Of(act.Head?.Type, act.Number, act.Date), counts);
    }
}

/// <param name="Key">The id of the job: a request sent twice queues one.</param>
/// <param name="Seen">The <see cref="EffectQuery.View.Seen"/> of the effect that is confirmed.</param>
/// <param name="Counts">The effect that is confirmed; null where it cannot be told.</param>
public sealed record AmendRequest(EditionId EditionId, Guid Key, long Seen, EffectCounts? Counts);
