using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Jobs;

namespace Vekha.Application.Jobs;

/// <summary>Writes how far a job has come, outside the transaction in which it runs, at most a few times a second,
/// and stops it where a person cancelled it, on whatever server.</summary>
internal sealed class JobProgress(IServiceScopeFactory scopes, Guid jobId) : IProgress<int>
{
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(300);

    private int latest;

    public void Report(int value) => Volatile.Write(ref latest, value);

    /// <summary>Runs beside the job until it has ended.</summary>
    /// <param name="job">Stops the job.</param>
    public async Task WatchAsync(CancellationTokenSource job, CancellationToken ended)
    {
        for (var written = 0; !ended.IsCancellationRequested;)
        {
            await Task.Delay(Pace, ended).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (ended.IsCancellationRequested) return;
            try
            {
                written = await WrittenAsync(written, job);
            }
            catch (Exception outage) when (outage is DbException or InvalidOperationException)
            {
                // The job itself meets it and tells of it; this goes on when the database is back.
            }
        }
    }

    private async Task<int> WrittenAsync(int written, CancellationTokenSource job)
    {
        var percent = Volatile.Read(ref latest);
        await using var scope = scopes.CreateAsyncScope();
        var jobs = scope.ServiceProvider.GetRequiredService<VekhaDb>().Jobs.Where(j => j.Id == jobId);
        if (percent != written)
            await jobs.Where(j => j.EndedAt == null)
                .ExecuteUpdateAsync(set => set.SetProperty(j => j.Percent, percent), CancellationToken.None);
        if (await jobs.AnyAsync(j => j.State == JobState.Cancelled, CancellationToken.None)) await job.CancelAsync();
        return percent;
    }
}
