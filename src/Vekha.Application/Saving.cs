using Microsoft.EntityFrameworkCore;
using Npgsql;
using Vekha.Data;

namespace Vekha.Application;

/// <summary>Turns what the database refuses into an answer; nothing else catches it.</summary>
internal static class Saving
{
    /// <summary>Saves once.</summary>
    /// <returns>false where nothing was saved because another person changed or removed a row meanwhile.</returns>
    /// <exception cref="DbUpdateException">A constraint refused it: whoever expects that asks <see cref="TrySaveAsync"/>.</exception>
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

    /// <summary>Saves once. Where it is refused nothing is saved, and nothing is tracked any more.</summary>
    public static async Task<SaveResult> TrySaveAsync(this VekhaDb db, CancellationToken ct)
    {
        try
        {
            return await db.SavedAsync(ct) ? SaveResult.Saved : SaveResult.ChangedMeanwhile;
        }
        catch (DbUpdateException refused) when (ResultOf(refused) is { } result)
        {
            db.ChangeTracker.Clear();
            return result;
        }
    }

    /// <summary>Runs what saves by itself, where a row of the same key or name may be there.</summary>
    /// <returns>What <paramref name="add"/> returns; null where nothing was added because of that.</returns>
    public static async Task<T?> AddedAsync<T>(this VekhaDb db, Func<Task<T>> add) where T : struct
    {
        try
        {
            return await add();
        }
        catch (DbUpdateException refused) when (ResultOf(refused) == SaveResult.AlreadyThere)
        {
            db.ChangeTracker.Clear();
            return null;
        }
    }

    private static SaveResult? ResultOf(DbUpdateException refused) => (refused.InnerException as PostgresException)?.SqlState switch
    {
        PostgresErrorCodes.UniqueViolation => SaveResult.AlreadyThere,
        PostgresErrorCodes.ForeignKeyViolation => SaveResult.StillInUse,
        _ => null,
    };
}
