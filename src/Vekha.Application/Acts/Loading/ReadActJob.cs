using Microsoft.EntityFrameworkCore;
using Vekha.Application.Access;
using Vekha.Application.Jobs;
using Vekha.Data;
using Vekha.Data.Files;
using Vekha.Data.Jobs;
using Vekha.Data.Journal;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;
using Vekha.Planning.Journal;

namespace Vekha.Application.Acts.Loading;

/// <summary>Reads what a loading holds and keeps it as an act with its plans as drafts; or keeps why that cannot be done.</summary>
public sealed class ReadActJob(VekhaDb db, FileStore files, ViewerQuery viewers, RequestClock clock) : IJobHandler
{
    public const string Kind = "act.read";

    /// <summary>The same for files that other programs read.</summary>
    public const string KindWithPrograms = "act.recognised";

    public static Job Queued(ActId loadingId, bool needsPrograms, PersonId personId, DateTimeOffset now) =>
        Job.Queue(Guid.CreateVersion7(now), needsPrograms ? KindWithPrograms : Kind, loadingId.Value, "{}", personId, now);

    public async Task<(int Result, Refusal? Refusal)> RunAsync(Job job, IProgress<int>? progress, CancellationToken ct)
    {
        if (await db.ActLoadings.SingleOrDefaultAsync(l => l.Id == new ActId(job.ThingId), ct) is not { } loading) return (0, null);
        var read = await ReadAsync(loading, progress, ct);
        ct.ThrowIfCancellationRequested();
        if (read.Reading is null)
        {
            loading.End($"{read.Problem}", loading.FileId is null ? null : read.Printed);
            return (0, null);
        }
        await db.HoldAsync(loading.Id.Value, ct);
        var viewer = await viewers.RunAsync(job.StartedById, clock.Today, ct);
        if (!viewer.May(Right.EditActs, loading)) return (0, Refusal.NotAllowed);
        await KeepAsync(loading, read, job.StartedById, ct);
        return (1, null);
    }

    private async Task<ReadAct> ReadAsync(ActLoading loading, IProgress<int>? progress, CancellationToken ct)
    {
        if (loading.FileId is not { } id) return ReadAct.OfTyped(loading.Text!);
        var sha256 = await db.Files.Where(f => f.Id == id).Select(f => f.Sha256).SingleAsync(ct);
        await using var content = files.Open(sha256);
        var bytes = new byte[content.Length];
        await content.ReadExactlyAsync(bytes, ct);
        return ReadAct.OfFile(bytes, progress, ct);
    }

    private async Task KeepAsync(ActLoading loading, ReadAct read, PersonId personId, CancellationToken ct)
    {
        var now = clock.Reread();
        var region = await db.Organisations.SingleAsync(o => o.Id == loading.RegionId, ct);
        var act = LoadedAct.Load(loading.Id, region, loading.FileId, read.Printed!, read.Reading!, personId, now, read.ScanWords);
        db.Acts.Add(act);
        db.ActLoadings.Remove(loading);
        var drafts = await db.AddDraftsAsync(act, read.Reading!, now, ct);
        await db.FollowMatchedAsync(act, drafts, personId, now, ct);
        db.Journal.Note(now, new(JournalKind.ActLoaded, personId, act.Id, act.Path) { To = act.Title });
    }
}
