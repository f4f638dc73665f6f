using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Accounts;
using Vekha.Planning.Access;
using Vekha.Planning.Organisations;

namespace Vekha.Application.Administration.People;

/// <summary>Every organisation that has an administrator keeps one.</summary>
public static class Administrators
{
    private const long Lock = 7141;

    /// <summary>Lets one person at a time take administrators away, until the transaction ends:
    /// two who remove each other would leave none.</summary>
    public static Task LockAdministratorsAsync(this VekhaDb db, CancellationToken ct) =>
        db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock({Lock})", ct);

    /// <summary>Would an organisation be left without an administrator if these assignments ceased to hold?</summary>
    public static async Task<bool> AreLastAsync(this VekhaDb db, IReadOnlyList<RoleAssignment> leaving, CancellationToken ct)
    {
        var ids = leaving.Select(r => r.Id).ToList();
        var staying = await db.RoleAssignments
            .Where(r => r.Role == Role.Administrator && !ids.Contains(r.Id) && db.Users.Any(p => p.Id == r.PersonId && !p.Dismissed))
            .Select(r => r.Path).ToListAsync(ct);
        return leaving.Any(r => r.Role == Role.Administrator && !staying.Any(path => TreePath.Covers(path, r.Path)));
    }
}
