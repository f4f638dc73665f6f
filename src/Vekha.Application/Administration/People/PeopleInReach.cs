using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Data.Accounts;
using Vekha.Planning.Access;

namespace Vekha.Application.Administration.People;

internal static class PeopleInReach
{
    /// <summary>Those with a role below the viewer's places, and those without any role who once had one there.</summary>
    public static IQueryable<Person> PeopleOf(this VekhaDb db, Viewer viewer)
    {
        var organisations = db.Organisations.VisibleTo(viewer, Right.Administer).Select(o => o.Id);
        var journal = db.Journal.VisibleTo(viewer, Right.Administer);
        return db.Users.Where(p =>
            db.RoleAssignments.Any(r => r.PersonId == p.Id && organisations.Contains(r.OrganisationId))
            || (!db.RoleAssignments.Any(r => r.PersonId == p.Id) && journal.Any(e => e.ThingId == p.Id.Value)));
    }
}
