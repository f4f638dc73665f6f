using Microsoft.EntityFrameworkCore;
using Vekha.Planning;

namespace Vekha.Data;

/// <summary>A lock on a key that need not exist yet: the key of a form, the id of a job. It ends with the transaction.</summary>
public static class KeyLock
{
    public static Task HoldAsync(this VekhaDb db, Guid key, CancellationToken ct) =>
        db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock({Number(key)})", ct);

    public static Task HoldAsync(this VekhaDb db, IId id, CancellationToken ct) => db.HoldAsync(id.Value, ct);

    /// <returns>false where another transaction holds it.</returns>
    public static Task<bool> TryHoldAsync(this VekhaDb db, Guid key, CancellationToken ct) =>
        db.Database.SqlQuery<bool>($"""select pg_try_advisory_xact_lock({Number(key)}) as "Value" """).SingleAsync(ct);

    // The end of a version 7 id is its random part.
    private static long Number(Guid key) => BitConverter.ToInt64(key.ToByteArray(), 8);
}
