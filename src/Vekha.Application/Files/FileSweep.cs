using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Files;
using Vekha.Data.Journal;
using Vekha.Planning.Journal;

namespace Vekha.Application.Files;

/// <summary>Sets aside contents that no row names: what was stored for a request that was then refused, or that a server stopped
/// before it had finished. They stay in quarantine until a person deletes them; the journal tells of each. Uploads that never ended are
/// deleted.</summary>
public sealed partial class FileSweep(VekhaDb db, FileStore store, ILogger<FileSweep> log)
{
    /// <summary>How long a content may wait for the row that names it.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromDays(1);

    private const int AtOnce = 1000;

    /// <returns>How many contents were set aside.</returns>
    public async Task<int> RunAsync(DateTimeOffset now, CancellationToken ct)
    {
        store.DeleteUnfinished(now - Patience);
        var path = await db.Organisations.OrderBy(o => o.Path.Length).ThenBy(o => o.Path).Select(o => o.Path).FirstOrDefaultAsync(ct);
        if (path is null) return 0;
        var count = 0;
        foreach (var hashes in store.StoredBefore(now - Patience).Chunk(AtOnce)) count += await SweepAsync(hashes, path, now, ct);
        return count;
    }

    private async Task<int> SweepAsync(string[] hashes, string path, DateTimeOffset now, CancellationToken ct)
    {
        var named = await db.Files.Where(f => hashes.Contains(f.Sha256)).Select(f => f.Sha256).Distinct().ToListAsync(ct);
        var count = 0;
        foreach (var hash in hashes.Except(named, StringComparer.Ordinal))
            if (await SetAsideAsync(hash, path, now, ct)) count++;
        return count;
    }

    // The line of the journal stays only with the move; a content that cannot be moved waits for the next day and keeps no other back.
    private async Task<bool> SetAsideAsync(string hash, string path, DateTimeOffset now, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        db.Journal.Note(now, new(JournalKind.FileSetAside, null, IdOf(hash), path) { To = hash });
        await db.SaveChangesAsync(ct);
        try
        {
            store.SetAside(hash);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            LogNotSetAside(hash, e);
            return false;
        }
        await transaction.CommitAsync(ct);
        return true;
    }

    /// <summary>What the line of the journal is about: no row has an id for it.</summary>
    private static Guid IdOf(string sha256) => new(Convert.FromHexString(sha256)[..16]);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The content {Hash}, which no row names, could not be set aside")]
    private partial void LogNotSetAside(string hash, Exception exception);
}
