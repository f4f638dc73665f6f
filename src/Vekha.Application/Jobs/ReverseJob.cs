using Vekha.Data.Editions;
using Vekha.Data.Jobs;
using Vekha.Planning;

namespace Vekha.Application.Jobs;

/// <summary>Gives the last edition of a plan back.</summary>
public sealed class ReverseJob(PlanReversal reversal, RequestClock clock) : IJobHandler
{
    public const string Kind = "edition.reversed";

    public Task<(int Result, Refusal? Refusal)> RunAsync(Job job, IProgress<int>? progress, CancellationToken ct) =>
        reversal.RunAsync(JobArguments.Read<ReversalArguments>(job.Arguments), job.StartedById, clock.Today, clock.Now, progress, ct);
}
