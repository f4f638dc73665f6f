using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Journal;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;
using Vekha.Planning.Journal;

namespace Vekha.Application.Acts.Loading;

/// <summary>Stops the reading of an act; what was given stays.</summary>
public sealed class CancelLoadingCommand(VekhaDb db, RequestClock clock)
{
    /// <returns>Done also where it has ended meanwhile.</returns>
    public async Task<Outcome<Done>> RunAsync(CancelLoadingRequest request, Viewer viewer, CancellationToken ct)
    {
        var own = db.LoadingsOf(viewer).AsNoTracking().Where(l => l.Id == request.LoadingId);
        if (!await own.AnyAsync(ct))
            return await db.EditableBy(viewer, request.LoadingId).AnyAsync(ct) ? new Done() : Refusal.NotAllowed;
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var jobs = await db.Jobs
            .FromSql($"select * from jobs where thing_id = {request.LoadingId} and ended_at is null for update").ToListAsync(ct);
        if (await own.SingleOrDefaultAsync(ct) is not { } loading) return new Done();
        foreach (var job in jobs) job.Cancel(clock.Now);
        if (jobs.Count > 0) db.Journal.Note(clock.Now, new(JournalKind.ActLoadingCancelled, viewer.PersonId, loading.Id, loading.Path));
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return new Done();
    }
}

public sealed record CancelLoadingRequest(ActId LoadingId);
