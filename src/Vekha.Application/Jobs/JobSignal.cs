namespace Vekha.Application.Jobs;

/// <summary>Tells within this server that a job was queued or has ended: the runner looks for the next one, a page that waits looks again.
/// Jobs of other servers both find by looking from time to time.</summary>
public sealed class JobSignal
{
    private TaskCompletionSource woken = New();

    /// <summary>Completes at the next call of <see cref="Wake"/>. Take it before looking for jobs, so that none that is queued meanwhile
    /// waits.</summary>
    public Task Next => Volatile.Read(ref woken).Task;

    public void Wake() => Interlocked.Exchange(ref woken, New()).SetResult();

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
