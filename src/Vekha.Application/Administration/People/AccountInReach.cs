using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Accounts;
using Vekha.Data.Journal;
using Vekha.Planning.Access;
using Vekha.Planning.Journal;

namespace Vekha.Application.Administration.People;

/// <summary>An account that the viewer may change. Who has a role outside the viewer's reach is changed by those above:
/// with that person's password one would hold rights nobody gave.</summary>
/// <param name="Path">Where the line of the journal stands: the widest role of the person.</param>
internal sealed record AccountInReach(Person Person, IReadOnlyList<RoleAssignment> Roles, string Path)
{
    /// <summary>Locks the administrators for whoever has the person in reach, until the open transaction ends, and asks again.</summary>
    /// <returns>null where there is no such account, or the viewer may not change it.</returns>
    public static async Task<AccountInReach?> LockedAsync(VekhaDb db, PersonId personId, Viewer viewer, CancellationToken ct)
    {
        var reached = db.PeopleOf(viewer).Where(p => p.Id == personId);
        if (!await reached.AnyAsync(ct)) return null;
        await db.LockAdministratorsAsync(ct);
        var person = await reached.SingleOrDefaultAsync(ct);
        var roles = await db.RoleAssignments.AsNoTracking().Where(r => r.PersonId == personId).ToListAsync(ct);
        if (person is null || !roles.All(r => viewer.May(Right.Administer, r.Path))) return null;
        return new(person, roles, roles.Select(r => r.Path).MinBy(p => p.Length) ?? viewer.Scopes(Right.Administer)[0]);
    }

    public void Note(VekhaDb db, DateTimeOffset now, JournalKind kind, Viewer viewer, string? from = null, string? to = null) =>
        db.Journal.Note(now, new(kind, viewer.PersonId, Person.Id, Path) { From = from, To = to });
}
