using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Journal;
using Vekha.Planning.Journal;

namespace Vekha.Application.Acts.Loading;

/// <summary>Discards loadings to which nobody came back.</summary>
public sealed class LoadingRetention(VekhaDb db)
{
    /// <summary>How long a loading that became no act is kept for a person to come back to it.</summary>
    public const int Days = 30;

    /// <returns>How many were discarded.</returns>
    public async Task<int> RunAsync(DateTimeOffset now, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var old = await db.ActLoadings
            .Where(l => l.StartedAt < now.AddDays(-Days) && !db.Jobs.Any(j => j.ThingId == l.Id.Value && j.EndedAt == null))
            .ToListAsync(ct);
        db.ActLoadings.RemoveRange(old);
        foreach (var loading in old) db.Journal.Note(now, new(JournalKind.ActLoadingDiscarded, null, loading.Id, loading.Path));
        await db.SaveChangesAsync(ct);
        var files = old.ConvertAll(l => l.FileId);
        await db.Files.Where(f => files.Contains(f.Id)).ExecuteDeleteAsync(ct);
        await transaction.CommitAsync(ct);
        return old.Count;
    }
}
