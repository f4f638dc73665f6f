using Vekha.Data.Editions;
using Vekha.Data.Jobs;
using Vekha.Planning;

namespace Vekha.Application.Jobs;

/// <summary>Brings an edition into force in the place of the one it changes.</summary>
public sealed class AmendJob(PlanAmendment amendment, RequestClock clock) : IJobHandler
{
    public const string Kind = "edition.amended";

    public Task<(int Result, Refusal? Refusal)> RunAsync(Job job, IProgress<int>? progress, CancellationToken ct) =>
        amendment.ApplyAsync(
            JobArguments.Read<AmendmentArguments>(job.Arguments), job.Id, job.StartedById, clock.Today, clock.Now, progress, ct);
}
