using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Accounts;
using Vekha.Planning.Access;
using Vekha.Planning.Organisations;

namespace Vekha.Application.Talk;

/// <summary>Whom one may ask about an obligation, or give a task in it.</summary>
internal static class Readers
{
    private static readonly IReadOnlyList<Role> ReadingRoles = RoleRights.With(Right.ReadPlan);

    /// <summary>Those who see what stands at the path: their role is held there or above.</summary>
    public static IQueryable<Person> ReadersOf(this VekhaDb db, string path)
    {
        string[] above = [.. TreePath.WithAncestors(path)];
        return db.Users.Where(p => !p.Dismissed
            && db.RoleAssignments.Any(r => r.PersonId == p.Id && ReadingRoles.Contains(r.Role) && above.Contains(r.Path)));
    }

    /// <summary>The roles by which somebody sees what stands at the path.</summary>
    public static Task<List<Role>> RolesAtAsync(this VekhaDb db, PersonId personId, string path, CancellationToken ct)
    {
        string[] above = [.. TreePath.WithAncestors(path)];
        return db.RoleAssignments.Where(r => r.PersonId == personId && above.Contains(r.Path)).Select(r => r.Role).ToListAsync(ct);
    }

    /// <summary>Those who see what stands at the path, with what one needs to reach them: one statement.</summary>
    public static async Task<IReadOnlyList<ReachablePerson>> ReachableAsync(this VekhaDb db, string path, CancellationToken ct)
    {
        var held = await db.HoldersAt(path)
            .Select(h => new { h.Person.Id, h.Person.FullName, h.Person.Post, h.Role, h.Person.PhoneNumber, h.Person.Email })
            .ToListAsync(ct);
        return ReachablePerson.Of(held.Select(h => (new ReachablePerson(h.Id, h.FullName, h.Post, [], h.PhoneNumber, h.Email), h.Role)));
    }

    /// <summary>The same people, once for each role by which they see it.</summary>
    public static IQueryable<RoleHolder> HoldersAt(this VekhaDb db, string path)
    {
        string[] above = [.. TreePath.WithAncestors(path)];
        return
            from r in db.RoleAssignments
            where ReadingRoles.Contains(r.Role) && above.Contains(r.Path)
            join p in db.Users on r.PersonId equals p.Id
            where !p.Dismissed
            select new RoleHolder { Person = p, Role = r.Role };
    }
}

internal sealed record RoleHolder
{
    public required Person Person { get; init; }
    public Role Role { get; init; }
}
