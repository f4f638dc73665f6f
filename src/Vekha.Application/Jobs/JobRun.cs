using Microsoft.EntityFrameworkCore;
using Vekha.Application.Access;
using Vekha.Data;
using Vekha.Data.Jobs;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;

namespace Vekha.Application.Jobs;

/// <summary>What every job has in common: its work and its end are one transaction. Killed in the middle, the server leaves nothing behind,
/// and the job is run again. What was cancelled meanwhile leaves nothing behind either.</summary>
internal static class JobRun
{
    /// <summary>A job that takes the server down with it each time is given up.</summary>
    private const int MostStarts = 10;

    /// <returns>false where it was not done here: another server is at it, or it is not to be run any more.</returns>
    public static async Task<bool> RunAsync(
        VekhaDb db, Guid jobId, IJobHandler handler, RequestClock clock, IProgress<int>? progress, CancellationToken ct)
    {
        if (!await StartAsync(db, jobId, handler, clock.Now, ct)) return false;
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (!await db.TryHoldAsync(jobId, ct)) return false;
        if (await WaitingAsync(db, jobId, ct) is not { } job) return false;

        var (result, refusal) = await MayStillAsync(db, job, clock, ct)
            ? await handler.RunAsync(job, progress, ct) : (0, Refusal.NotAllowed);
        if (refusal is { } why)
        {
            await transaction.RollbackAsync(ct);
            await RefuseAsync(db, jobId, handler, why, clock.Reread(), ct);
            return true;
        }
        if (await IsCancelledAsync(db, jobId, ct)) return true;
        job.Finish(result, clock.Reread());
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return true;
    }

    /// <returns>false where another server is at it, or it is not to be run.</returns>
    private static async Task<bool> StartAsync(VekhaDb db, Guid jobId, IJobHandler handler, DateTimeOffset now, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (!await db.TryHoldAsync(jobId, ct) || await WaitingAsync(db, jobId, ct) is not { } job) return false;
        var isGivenUp = job.Attempts >= MostStarts;
        if (!isGivenUp) job.Start();
        else
        {
            job.Fail(now);
            await handler.ClearAsync(job, ct);
        }
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        db.ChangeTracker.Clear();
        return !isGivenUp;
    }

    /// <summary>Who started it may have lost the right while it waited. All jobs change acts or what they put in force.</summary>
    private static async Task<bool> MayStillAsync(VekhaDb db, Job job, RequestClock clock, CancellationToken ct)
    {
        var paths = await db.Editions.Where(e => e.Id == new EditionId(job.ThingId)).Select(e => e.Path)
            .Concat(db.ActLoadings.Where(l => l.Id == new ActId(job.ThingId)).Select(l => l.Path)).ToListAsync(ct);
        var viewer = await new ViewerQuery(db).RunAsync(job.StartedById, clock.Today, ct);
        return paths.TrueForAll(path => viewer.May(Right.EditActs, path));
    }

    private static async Task RefuseAsync(
        VekhaDb db, Guid jobId, IJobHandler handler, Refusal why, DateTimeOffset now, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await WaitingAsync(db, jobId, ct) is not { } job) return;
        job.Refuse(why, now);
        await handler.ClearAsync(job, ct);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
    }

    /// <summary>Asked last, under a lock on the row: who cancels later finds the job done.</summary>
    private static async Task<bool> IsCancelledAsync(VekhaDb db, Guid jobId, CancellationToken ct)
    {
        var state = db.Database.SqlQuery<string>($"""select state as "Value" from jobs where id = {jobId} for update""");
        return await state.SingleAsync(ct) == nameof(JobState.Cancelled);
    }

    private static Task<Job?> WaitingAsync(VekhaDb db, Guid jobId, CancellationToken ct) =>
        db.Jobs.SingleOrDefaultAsync(j => j.Id == jobId && (j.State == JobState.Queued || j.State == JobState.Running), ct);
}
