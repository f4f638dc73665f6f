using Vekha.Data;
using Vekha.Data.Editions;

namespace Vekha.Application.Jobs;

/// <summary>Gives the last edition of a plan back.</summary>
public sealed class ReverseJob(VekhaDb db, PlanReversal reversal, RequestClock clock)
{
    public const string Kind = "edition.reversed";

    public Task RunAsync(Guid jobId, IProgress<int>? progress, CancellationToken ct) => JobEnd.RunAsync(db, jobId, clock,
        job => reversal.RunAsync(JobRequest.Read<ReversalRequest>(job.Request), job.StartedById, clock.Today, clock.Now, progress, ct), ct);
}
