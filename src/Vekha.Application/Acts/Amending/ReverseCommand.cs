using Microsoft.EntityFrameworkCore;
using Vekha.Application.Jobs;
using Vekha.Data;
using Vekha.Data.Editions;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;
using Vekha.Planning.Editions.Effects;

namespace Vekha.Application.Acts.Amending;

/// <summary>Queues the job that gives the last edition of a plan back.</summary>
public sealed class ReverseCommand(VekhaDb db, PlanReversal reversal, JobSignal signal, RequestClock clock)
{
    /// <returns>The id of the job.</returns>
    public Task<Outcome<Guid>> RunAsync(ReverseRequest request, Viewer viewer, CancellationToken ct) =>
        new EditionJobs(db, signal, clock).QueueAsync(
            new(request.Key, ReverseJob.Kind, request.EditionId), viewer, edition => AskAsync(edition, ct), ct);

    private async Task<Outcome<ReversalArguments>> AskAsync(Edition edition, CancellationToken ct)
    {
        if (edition is not { State: EditionState.InForce, FormerId: { } former }) return Refusal.NotLastEdition;
        if (await reversal.PreviewAsync(edition.Id, ct) is { InTheWay.Count: > 0 }) return Refusal.WorkedOnSince;
        var act = await db.Acts.Where(a => a.Id == edition.ActId).Select(a => new { a.Head, a.Number, a.Date }).SingleAsync(ct);
        return new ReversalArguments(edition.Id, former, EditionReversal.ReasonOf(ActCitation.Of(act.Head?.Type, act.Number, act.Date)));
    }
}

/// <param name="Key">The id of the job: a request sent twice queues one.</param>
public sealed record ReverseRequest(EditionId EditionId, Guid Key);
