using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Planning.Access;
using Vekha.Planning.Organisations;

namespace Vekha.Application.Administration.People.Import;

/// <summary>The people whom an administrator looks after as a table that can be changed and given back: a row for each role in the
/// viewer's reach. Whose account is closed is left out.</summary>
public sealed class RosterQuery(VekhaDb db)
{
    public async Task<IReadOnlyList<RosterRow>> RunAsync(Viewer viewer, CancellationToken ct)
    {
        var rows = await (
            from organisation in db.Organisations.VisibleTo(viewer, Right.Administer)
            join role in db.RoleAssignments on organisation.Id equals role.OrganisationId
            join person in db.Users.Where(p => !p.Dismissed) on role.PersonId equals person.Id
            from above in db.Organisations
                .Where(o => o.Id == organisation.ParentId && o.Kind == OrganisationKind.Municipality).DefaultIfEmpty()
            select new RosterRow(person.FullName, person.Post, person.UserName!, person.Email, person.PhoneNumber, role.Role,
                organisation.ShortName ?? organisation.Name, above.ShortName ?? above.Name)).ToListAsync(ct);
        return [.. rows.OrderBy(r => r.Name, NameOrder.Russian).ThenBy(r => r.Login, StringComparer.Ordinal).ThenBy(r => r.Role)];
    }
}

/// <param name="Municipality">null where the organisation lies in none.</param>
public sealed record RosterRow(
    string Name, string? Post, string Login, string? Address, string? Phone, Role Role, string Organisation, string? Municipality);
