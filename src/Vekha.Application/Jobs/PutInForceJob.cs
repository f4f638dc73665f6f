using Vekha.Data.Editions;
using Vekha.Data.Jobs;
using Vekha.Planning;

namespace Vekha.Application.Jobs;

/// <summary>Puts an edition in force.</summary>
public sealed class PutInForceJob(PuttingInForce puttingInForce, RequestClock clock) : IJobHandler
{
    public const string Kind = "edition.in-force";

    public Task<(int Result, Refusal? Refusal)> RunAsync(Job job, IProgress<int>? progress, CancellationToken ct) =>
        puttingInForce.RunAsync(
            JobArguments.Read<PutInForceArguments>(job.Arguments), job.StartedById, clock.Today, clock.Now, progress, ct);

    public Task ClearAsync(Job job, CancellationToken ct) =>
        puttingInForce.ClearAsync(JobArguments.Read<PutInForceArguments>(job.Arguments), ct);
}
