using Microsoft.EntityFrameworkCore;
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
}
