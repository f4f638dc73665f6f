using Vekha.Data.Editions;
using Vekha.Data.Jobs;
using Vekha.Planning;

namespace Vekha.Application.Jobs;

/// <summary>Takes back the first putting in force of a plan.</summary>
public sealed class UndoInForceJob(InForceUndoing undoing, RequestClock clock) : IJobHandler
{
    public const string Kind = "edition.undone";

    public Task<(int Result, Refusal? Refusal)> RunAsync(Job job, IProgress<int>? progress, CancellationToken ct) =>
        undoing.RunAsync(JobArguments.Read<UndoArguments>(job.Arguments), job.StartedById, clock.Now, progress, ct);
}
