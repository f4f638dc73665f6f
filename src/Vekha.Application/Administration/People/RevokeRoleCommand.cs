using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Journal;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Journal;

namespace Vekha.Application.Administration.People;

/// <summary>Takes a role away; every organisation that has an administrator keeps one.</summary>
public sealed class RevokeRoleCommand(VekhaDb db, RequestClock clock)
{
    public async Task<Outcome<Done>> RunAsync(RevokeRoleRequest request, Viewer viewer, CancellationToken ct)
    {
        var found = db.RoleAssignments.Where(r => r.Id == request.RoleId && r.PersonId == request.PersonId);
        if (await found.Select(r => r.Path).SingleOrDefaultAsync(ct) is not { } path) return new Done();
        if (!viewer.May(Right.Administer, path)) return Refusal.NotAllowed;
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.LockAdministratorsAsync(ct);
        if (await found.SingleOrDefaultAsync(ct) is not { } role) return new Done();
        if (!viewer.May(Right.Administer, role.Path)) return Refusal.NotAllowed;
        if (await db.AreLastAsync([role], ct)) return Refusal.LastAdministrator;
        var organisation = await db.Organisations.Where(o => o.Id == role.OrganisationId).Select(o => o.ShortName ?? o.Name)
            .SingleAsync(ct);
        db.RoleAssignments.Remove(role);
        db.Journal.Note(clock.Now, new(JournalKind.RoleRevoked, viewer.PersonId, request.PersonId, role.Path)
        {
            From = RoleWords.Written(role.Role, organisation),
        });
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return new Done();
    }
}

/// <param name="RoleId">Of the assignment; one that is gone needs no taking away.</param>
public sealed record RevokeRoleRequest(PersonId PersonId, Guid RoleId);
