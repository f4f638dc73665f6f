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
}
