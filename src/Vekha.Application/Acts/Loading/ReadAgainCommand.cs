using Microsoft.EntityFrameworkCore;
using Vekha.Application.Jobs;
using Vekha.Data;
using Vekha.Data.Files;
using Vekha.Formats;
using Vekha.Formats.Opening;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;
using Vekha.Planning.Files;

namespace Vekha.Application.Acts.Loading;

/// <summary>Reads once more what was given, after the reading was cancelled or met a problem.</summary>
public sealed class ReadAgainCommand(VekhaDb db, FileStore files, JobSignal signal, RequestClock clock)
{
    /// <returns>Done also where it is being read already.</returns>
    public async Task<Outcome<Done>> RunAsync(ReadAgainRequest request, Viewer viewer, CancellationToken ct)
    {
        var loadingId = request.LoadingId;
        var own = db.LoadingsOf(viewer).Where(l => l.Id == loadingId);
        if (!await own.AnyAsync(ct)) return await db.EditableBy(viewer, loadingId).AnyAsync(ct) ? new Done() : Refusal.NotAllowed;
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.HoldAsync(loadingId.Value, ct);
        if (await own.SingleOrDefaultAsync(ct) is not { } loading) return Refusal.ChangedMeanwhile;
        if (await db.IsUnderWayAsync(loading, ct)) return new Done();
        loading.StartAgain(viewer.PersonId, clock.Now);
        var kind = await KindAsync(loading.FileId, ct);
        db.Jobs.Add(ReadActJob.Queued(loadingId, DocumentFile.NeedsPrograms(kind), viewer.PersonId, clock.Now));
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        signal.Wake();
        return new Done();
    }

    private async Task<FileKind> KindAsync(FileId? fileId, CancellationToken ct)
    {
        if (fileId is null) return FileKind.Text;
        await using var content = files.Open(await db.Files.Where(f => f.Id == fileId).Select(f => f.Sha256).SingleAsync(ct));
        return await FileContent.KindAsync(content, ct);
    }
}

public sealed record ReadAgainRequest(ActId LoadingId);
