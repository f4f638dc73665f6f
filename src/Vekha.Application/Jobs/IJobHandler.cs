using Vekha.Data.Jobs;
using Vekha.Planning;

namespace Vekha.Application.Jobs;

/// <summary>Does what jobs of its kind ask for.</summary>
public interface IJobHandler
{
    /// <summary>Works within the transaction of the job; what it did before it refuses is undone.</summary>
    /// <param name="progress">Takes percents.</param>
    /// <returns>What the job tells of its result: how many obligations were made or changed.</returns>
    Task<(int Result, Refusal? Refusal)> RunAsync(Job job, IProgress<int>? progress, CancellationToken ct);

    /// <summary>Deletes what was stored for a job that will not be done any more.</summary>
    Task ClearAsync(Job job, CancellationToken ct) => Task.CompletedTask;
}
