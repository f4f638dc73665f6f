using Vekha.Data;
using Vekha.Data.Editions;

namespace Vekha.Application.Jobs;

/// <summary>Puts an edition in force.</summary>
public sealed class PutInForceJob(VekhaDb db, PuttingInForce puttingInForce, RequestClock clock)
{
    public const string Kind = "edition.in-force";

    public Task RunAsync(Guid jobId, IProgress<int>? progress, CancellationToken ct) => JobEnd.RunAsync(db, jobId, clock,
        job => puttingInForce.RunAsync(JobRequest.Read<PutInForceRequest>(job.Request), job.StartedById, clock.Today, clock.Now, progress, ct), ct);
}
