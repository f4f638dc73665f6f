using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Editions;
using Vekha.Data.Jobs;

namespace Vekha.Web.Jobs;

/// <summary>Puts an edition in force. The obligations and the end of the job are one transaction: killed in the middle,
/// the server leaves nothing behind, and the job is run again.</summary>
public sealed class PutInForceJob(VekhaDb db, PuttingInForce puttingInForce, RequestClock clock)
{
    public const string Kind = "edition.in-force";

    public static string Written(PutInForceRequest request) => JsonSerializer.Serialize(request);

    public static PutInForceRequest Read(string json) =>
        JsonSerializer.Deserialize<PutInForceRequest>(json) ?? throw new JsonException("A job without a request.");

    public async Task RunAsync(Guid jobId, IProgress<int>? progress, CancellationToken ct)
    {
        if (!await StartAsync(jobId, ct)) return;
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (!await db.TryHoldAsync(jobId, ct)) return;
        var job = await WaitingAsync(jobId, ct);
        if (job is null) return;

        var (added, refusal) = await puttingInForce.RunAsync(Read(job.Request), job.StartedById, clock.Today, clock.Now, progress, ct);
        if (refusal is { } why) job.Refuse(why, clock.Now);
        else job.Finish(added, clock.Now);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
    }

    private async Task<bool> StartAsync(Guid jobId, CancellationToken ct)
    {
        var job = await WaitingAsync(jobId, ct);
        job?.Start();
        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
        return job is not null;
    }

    private Task<Job?> WaitingAsync(Guid jobId, CancellationToken ct) =>
        db.Jobs.SingleOrDefaultAsync(j => j.Id == jobId && (j.State == JobState.Queued || j.State == JobState.Running), ct);
}
