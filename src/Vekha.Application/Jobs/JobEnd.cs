using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Jobs;
using Vekha.Planning;

namespace Vekha.Application.Jobs;

/// <summary>What every job has in common: its work and its end are one transaction. Killed in the middle, the server leaves nothing behind,
/// and the job is run again.</summary>
internal static class JobEnd
{
    /// <param name="work">Does what the job asks for within the open transaction; what it did before it refuses is undone.</param>
    public static async Task RunAsync(VekhaDb db, Guid jobId, RequestClock clock, Func<Job, Task<(int Result, Refusal? Refusal)>> work, CancellationToken ct)
    {
        if (!await StartAsync(db, jobId, ct)) return;
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (!await db.TryHoldAsync(jobId, ct)) return;
        if (await WaitingAsync(db, jobId, ct) is not { } job) return;

        var (result, refusal) = await work(job);
        if (refusal is { } why)
        {
            await transaction.RollbackAsync(ct);
            await RefuseAsync(db, jobId, why, clock.Now, ct);
            return;
        }
        job.Finish(result, clock.Now);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
    }

    private static async Task RefuseAsync(VekhaDb db, Guid jobId, Refusal why, DateTimeOffset now, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        (await WaitingAsync(db, jobId, ct))?.Refuse(why, now);
        await db.SaveChangesAsync(ct);
    }

    private static async Task<bool> StartAsync(VekhaDb db, Guid jobId, CancellationToken ct)
    {
        var job = await WaitingAsync(db, jobId, ct);
        job?.Start();
        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
        return job is not null;
    }

    private static Task<Job?> WaitingAsync(VekhaDb db, Guid jobId, CancellationToken ct) =>
        db.Jobs.SingleOrDefaultAsync(j => j.Id == jobId && (j.State == JobState.Queued || j.State == JobState.Running), ct);
}
