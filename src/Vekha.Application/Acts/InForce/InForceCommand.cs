using Microsoft.EntityFrameworkCore;
using Vekha.Application.Jobs;
using Vekha.Data;
using Vekha.Data.Editions;
using Vekha.Data.Jobs;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;

namespace Vekha.Application.Acts.InForce;

/// <summary>Queues the job that puts a plan in force, or adds cohorts to one that is.</summary>
public sealed class InForceCommand(VekhaDb db, JobSignal signal, RequestClock clock)
{
    /// <returns>The id of the job.</returns>
    public async Task<Outcome<Guid>> RunAsync(InForceRequest request, Viewer viewer, CancellationToken ct)
    {
        var wanted = new PutInForceArguments(request.EditionId, request.Programme ?? "", request.Cohorts);
        return await new EditionJobs(db, signal, clock).QueueAsync(
            new(request.Key, PutInForceJob.Kind, request.EditionId) { IsSame = job => IsSame(job, wanted) }, viewer,
            async edition => await WhyNotAsync(edition, request, ct) is { } refusal ? refusal : (Outcome<PutInForceArguments>)wanted, ct);
    }

    private async Task<Refusal?> WhyNotAsync(Edition edition, InForceRequest request, CancellationToken ct)
    {
        if (edition.State == EditionState.Superseded) return Refusal.Superseded;
        if (edition is { State: EditionState.Draft, FormerId: not null }) return Refusal.ChangesAnother;
        if (!await db.Programmes.AnyAsync(p => p.Code == request.Programme, ct)) return Refusal.ChangedMeanwhile;
        if (edition.State == EditionState.InForce && edition.ProgrammeCode != request.Programme) return Refusal.AlreadyInForce;
        return await db.SeenRowsAsync(edition.Id, ct) == request.Seen ? null : Refusal.ChangedMeanwhile;
    }

    private static bool IsSame(Job job, PutInForceArguments wanted) => job.Kind == PutInForceJob.Kind
        && JobArguments.Written(JobArguments.Read<PutInForceArguments>(job.Arguments)) == JobArguments.Written(wanted);
}

/// <param name="Key">The id of the job: a request sent twice queues one.</param>
/// <param name="Seen">The <see cref="InForceQuery.View.Seen"/> of the preview that is confirmed.</param>
/// <param name="Cohorts">Added to those the edition is in force for.</param>
public sealed record InForceRequest(EditionId EditionId, Guid Key, long Seen, string? Programme, IReadOnlyList<int> Cohorts);
