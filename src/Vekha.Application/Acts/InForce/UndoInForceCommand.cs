using Microsoft.EntityFrameworkCore;
using Vekha.Application.Jobs;
using Vekha.Data;
using Vekha.Data.Editions;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;
using Vekha.Planning.Editions.Effects;

namespace Vekha.Application.Acts.InForce;

/// <summary>Queues the job that takes back the first putting in force of a plan.</summary>
public sealed class UndoInForceCommand(VekhaDb db, InForceUndoing undoing, JobSignal signal, RequestClock clock)
{
    /// <returns>The id of the job.</returns>
    public Task<Outcome<Guid>> RunAsync(UndoInForceRequest request, Viewer viewer, CancellationToken ct) =>
        new EditionJobs(db, signal, clock).QueueAsync(
            new(request.Key, UndoInForceJob.Kind, request.EditionId), viewer, edition => AskAsync(edition, request, ct), ct);

    private async Task<Outcome<UndoArguments>> AskAsync(Edition edition, UndoInForceRequest request, CancellationToken ct)
    {
        if (await undoing.PreviewAsync(edition.Id, ct) is not { } reversal) return Refusal.NotLastEdition;
        if (reversal.Kept.Count != request.Kept) return Refusal.ChangedMeanwhile;
        var act = await db.Acts.Where(a => a.Id == edition.ActId).Select(a => new { a.Head, a.Number, a.Date }).SingleAsync(ct);
        return new UndoArguments(
            edition.Id, request.Kept, FirstReversal.ReasonOf(ActCitation.Of(act.Head?.Type, act.Number, act.Date)));
    }
}

/// <param name="Key">The id of the job: a request sent twice queues one.</param>
/// <param name="Kept">How many obligations the person saw that stay, since somebody has worked on them.</param>
public sealed record UndoInForceRequest(EditionId EditionId, Guid Key, int Kept);
