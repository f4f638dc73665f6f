using Microsoft.EntityFrameworkCore;
using Vekha.Data;

namespace Vekha.Application.Installation;

/// <summary>A database in which nobody has worked yet.</summary>
public static class EmptyInstallation
{
    private const long Lock = 20240601;

    /// <summary>Of two who ask at once, inside their transactions, the second waits for the first.</summary>
    public static async Task<bool> IsAsync(VekhaDb db, CancellationToken ct)
    {
        await db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock({Lock})", ct);
        return !await db.Users.AnyAsync(ct) && !await db.Organisations.AnyAsync(ct);
    }

    /// <summary>The programmes that titles of plans name; others are added by people.</summary>
    public static async Task AddProgrammesAsync(VekhaDb db, CancellationToken ct)
    {
        var known = await db.Programmes.Select(p => p.Code).ToListAsync(ct);
        db.Programmes.AddRange(UsualProgrammes.All.ExceptBy(known, p => p.Code));
    }
}
