using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Journal;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;
using Vekha.Planning.Journal;

namespace Vekha.Application.Acts.Loading;

/// <summary>Removes what was given and did not become an act.</summary>
public sealed class DiscardLoadingCommand(VekhaDb db, RequestClock clock)
{
    public async Task<Outcome<Done>> RunAsync(DiscardLoadingRequest request, Viewer viewer, CancellationToken ct)
    {
        var own = db.LoadingsOf(viewer).Where(l => l.Id == request.LoadingId);
        if (!await own.AnyAsync(ct)) return Refusal.NotAllowed;
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.HoldAsync(request.LoadingId.Value, ct);
        if (await own.SingleOrDefaultAsync(ct) is not { } loading) return Refusal.ChangedMeanwhile;
        if (await db.IsUnderWayAsync(loading, ct)) return Refusal.ChangedMeanwhile;
        var name = await db.Files.Where(f => f.Id == loading.FileId).Select(f => f.Name).SingleOrDefaultAsync(ct);
        db.ActLoadings.Remove(loading);
        db.Journal.Note(clock.Now, new(JournalKind.ActLoadingDiscarded, viewer.PersonId, loading.Id, loading.Path) { From = name });
        if (!await db.SavedAsync(ct)) return Refusal.ChangedMeanwhile;
        await db.Files.Where(f => f.Id == loading.FileId).ExecuteDeleteAsync(ct);
        await transaction.CommitAsync(ct);
        return new Done();
    }
}

public sealed record DiscardLoadingRequest(ActId LoadingId);
