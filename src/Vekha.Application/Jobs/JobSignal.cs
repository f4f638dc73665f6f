namespace Vekha.Application.Jobs;

/// <summary>Wakes the runner of this server as soon as a job is queued; jobs of other servers it finds by looking from time to
/// time.</summary>
public sealed class JobSignal
{
    private TaskCompletionSource woken = New();

    /// <summary>Completes at the next call of <see cref="Wake"/>. Take it before looking for jobs, so that none that is queued meanwhile
    /// waits.</summary>
    public Task Next => Volatile.Read(ref woken).Task;

    public void Wake() => Interlocked.Exchange(ref woken, New()).SetResult();

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
