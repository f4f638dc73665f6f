using System.Threading.Channels;

namespace Vekha.Application.Jobs;

/// <summary>Wakes the runner of this server as soon as a job is queued; jobs of other servers it finds by looking from time to time.</summary>
public sealed class JobSignal
{
    private readonly Channel<bool> woken = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Wake() => woken.Writer.TryWrite(true);

    /// <summary>Returns when woken, or when the time is up.</summary>
    public async Task WaitAsync(TimeSpan atMost, CancellationToken ct)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(atMost);
        var signalled = woken.Reader.ReadAsync(limit.Token).AsTask();
        await signalled.ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        ct.ThrowIfCancellationRequested();
    }
}
