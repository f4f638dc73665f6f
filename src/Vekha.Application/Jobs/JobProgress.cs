using Microsoft.EntityFrameworkCore;
using Vekha.Data;

namespace Vekha.Application.Jobs;

/// <summary>Writes how far a job has come, outside the transaction in which it runs, at most a few times a second.</summary>
internal sealed class JobProgress(IServiceScopeFactory scopes, Guid jobId) : IProgress<int>
{
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(300);

    private int latest;

    public void Report(int value) => Volatile.Write(ref latest, value);

    /// <summary>Runs beside the job until it is cancelled.</summary>
    public async Task WriteAsync(CancellationToken ct)
    {
        for (var written = 0; !ct.IsCancellationRequested;)
        {
            await Task.Delay(Pace, ct).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            var percent = Volatile.Read(ref latest);
            if (percent == written || ct.IsCancellationRequested) continue;
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<VekhaDb>().Jobs.Where(j => j.Id == jobId)
                .ExecuteUpdateAsync(set => set.SetProperty(j => j.Percent, percent), CancellationToken.None);
            written = percent;
        }
    }
}
