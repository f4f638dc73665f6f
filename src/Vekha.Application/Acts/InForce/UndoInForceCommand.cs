using Vekha.Application.Jobs;
using Vekha.Data;
using Vekha.Data.Editions;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;

namespace Vekha.Application.Acts.InForce;

/// <summary>Queues the job that takes back the first putting in force of a plan.</summary>
public sealed class UndoInForceCommand(VekhaDb db, InForceUndoing undoing, JobSignal signal, RequestClock clock)
{
    /// <returns>The id of the job.</returns>
    public Task<Outcome<Guid>> RunAsync(UndoInForceRequest request, Viewer viewer, CancellationToken ct) =>
        new EditionJobs(db, signal, clock).QueueAsync(
            new(request.Key, UndoInForceJob.Kind, request.EditionId), viewer, edition => AskAsync(edition.Id, request, ct), ct);

    private async Task<Outcome<UndoArguments>> AskAsync(EditionId editionId, UndoInForceRequest request, CancellationToken ct)
    {
        if (await undoing.PreviewAsync(editionId, ct) is not { } reversal) return Refusal.NotLastEdition;
        return reversal.ChangesNothing || reversal.Seal != request.Seen ? Refusal.ChangedMeanwhile
            : new UndoArguments(editionId, request.Seen);
    }
}

/// <param name="Key">The id of the job: a request sent twice queues one.</param>
/// <param name="Seen">The <see cref="UndoInForceQuery.View.Seen"/> of what is confirmed.</param>
public sealed record UndoInForceRequest(EditionId EditionId, Guid Key, long Seen);
