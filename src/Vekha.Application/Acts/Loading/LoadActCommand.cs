using Microsoft.EntityFrameworkCore;
using Vekha.Application.Files;
using Vekha.Application.Jobs;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Data.Files;
using Vekha.Formats;
using Vekha.Formats.Opening;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;
using Vekha.Planning.Files;
using Vekha.Planning.Organisations;

namespace Vekha.Application.Acts.Loading;

/// <summary>Takes in the file or the text of an act and queues the job that reads it.</summary>
public sealed class LoadActCommand(
    VekhaDb db, FileStore store, UploadAllowanceQuery allowance, JobSignal signal, RequestClock clock)
{
    /// <returns>The id of the loading, which becomes that of the act. A form posted again while it is read, or afterwards, loads nothing
    /// more; after a problem it begins anew.</returns>
    public async Task<Outcome<ActId>> RunAsync(LoadActRequest request, Viewer viewer, CancellationToken ct)
    {
        if (!viewer.May(Right.EditActs)) return Refusal.NotAllowed;
        if (await db.EditableBy(viewer, request.Id).AnyAsync(ct)) return request.Id;
        var regions = await RegionsAsync(request, viewer, ct);
        if (regions.Count == 0 && request.RegionId is null) return Refusal.NotAllowed;
        var faults = request.Faults();
        await allowance.CheckAsync(nameof(request.File), request.File is { } file ? [file] : [], viewer, faults, ct);
        if (regions is not [var region]) faults.Add(nameof(request.RegionId), LoadingFault.RegionRequired);
        else if (!faults.Any) return await QueueAsync(request, region, viewer, ct);
        return faults;
    }

    private Task<List<Organisation>> RegionsAsync(LoadActRequest request, Viewer viewer, CancellationToken ct) => db.Organisations
        .VisibleTo(viewer, Right.EditActs)
        .Where(o => o.Kind == OrganisationKind.Region && (request.RegionId == null || o.Id == request.RegionId))
        .OrderBy(o => o.Id).Take(2).ToListAsync(ct);

    private async Task<Outcome<ActId>> QueueAsync(LoadActRequest request, Organisation region, Viewer viewer, CancellationToken ct)
    {
        // Of another person's act or loading nothing is stored.
        if (await db.Acts.AnyAsync(a => a.Id == request.Id, ct)) return Refusal.NotAllowed;
        var known = await db.ActLoadings.AsNoTracking().SingleOrDefaultAsync(l => l.Id == request.Id, ct);
        if (known is not null && !viewer.May(Right.EditActs, known)) return Refusal.NotAllowed;
        var (file, kind) = request.File is { } upload ? await StoreAsync(upload, viewer, ct) : (null, FileKind.Text);
        var text = request.Text is { Length: > 0 } typed ? PrintedText.OfLines(typed) : null;

        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.HoldAsync(request.Key, ct);
        if (await db.EditableBy(viewer, request.Id).AnyAsync(ct)) return request.Id;
        var loading = await db.ActLoadings.SingleOrDefaultAsync(l => l.Id == request.Id, ct);
        if (loading is not null && !viewer.May(Right.EditActs, loading)) return Refusal.NotAllowed;
        if (loading is not null && await db.IsUnderWayAsync(loading, ct)) return request.Id;

        if (file is not null) db.Files.Add(file);
        var replaced = loading?.FileId;
        if (loading is not null) loading.StartAnew(region, file?.Id, text, viewer.PersonId, clock.Now);
        else db.ActLoadings.Add(ActLoading.Start(request.Id, region, file?.Id, text, viewer.PersonId, clock.Now));
        db.Jobs.Add(ReadActJob.Queued(request.Id, DocumentFile.NeedsPrograms(kind), viewer.PersonId, clock.Now));
        await db.SaveChangesAsync(ct);
        await db.Files.Where(f => f.Id == replaced).ExecuteDeleteAsync(ct);
        await transaction.CommitAsync(ct);
        signal.Wake();
        return request.Id;
    }

    private async Task<(StoredFile File, FileKind Kind)> StoreAsync(Upload upload, Viewer viewer, CancellationToken ct)
    {
        await using var content = upload.Open();
        var kind = await FileContent.KindAsync(content, ct);
        var type = await MediaType.OfAsync(kind, content, ct);
        var stored = await store.AddAsync(content, ct);
        var name = IncomingFile.NameOf(upload.Name);
        return (new(FileId.New(clock.Now), stored.Sha256, name, type, stored.Length, viewer.PersonId, clock.Now), kind);
    }
}
