using Vekha.Data;
using Vekha.Data.Editions;

namespace Vekha.Application.Jobs;

/// <summary>Brings an edition into force in the place of the one it changes.</summary>
public sealed class AmendJob(VekhaDb db, PlanAmendment amendment, RequestClock clock)
{
    public const string Kind = "edition.amended";

    public Task RunAsync(Guid jobId, IProgress<int>? progress, CancellationToken ct) => JobEnd.RunAsync(db, jobId, clock,
        job => amendment.ApplyAsync(JobRequest.Read<AmendmentRequest>(job.Request), job.Id, job.StartedById, clock.Today, clock.Now, progress, ct), ct);
}
