using Microsoft.EntityFrameworkCore;
using Npgsql;
using Vekha.Data;

namespace Vekha.Application;

internal static class Saving
{
    /// <summary>Saves once. The one place where a row that another person changed or removed meanwhile becomes an answer.</summary>
    /// <returns>false where nothing was saved because of that.</returns>
    public static async Task<bool> SavedAsync(this VekhaDb db, CancellationToken ct)
    {
        try
        {
            await db.SaveChangesAsync(ct);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return false;
        }
    }

    /// <summary>Adds what may be there once only. The one place where a row that another person has just added becomes an answer.</summary>
    /// <returns>What <paramref name="add"/> returns; null where nothing was added because of that.</returns>
    public static async Task<T?> AddedAsync<T>(this VekhaDb db, Func<Task<T>> add) where T : struct
    {
        try
        {
            return await add();
        }
        catch (DbUpdateException failed) when (failed.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
        {
            db.ChangeTracker.Clear();
            return null;
        }
    }
}
