using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Data.Accounts;
using Vekha.Planning.Access;

namespace Vekha.Application.Administration.People.Import;

/// <summary>What a table of people would do.</summary>
public sealed class PeopleImportQuery(VekhaDb db, UserManager<Person> users)
{
    /// <returns>What saving the table would do; null where the viewer may not look after people.</returns>
    public async Task<PeopleImportPlan?> RunAsync(PeopleImportRequest request, Viewer viewer, CancellationToken ct) =>
        viewer.May(Right.Administer) ? new PeopleImportCheck(await KnownAsync(request, viewer, ct)).Plan(request.Lines) : null;

    private async Task<KnownPeople> KnownAsync(PeopleImportRequest request, Viewer viewer, CancellationToken ct)
    {
        var organisations = await db.Organisations.AsNoTracking().VisibleTo(viewer, Right.Administer).ToListAsync(ct);
        var logins = request.Lines.Select(line => line.Login).OfType<string>().Distinct().ToArray();
        var people = await db.PeopleOf(viewer).Select(p => new KnownPerson(
            p.Id, p.UserName!, p.FullName, p.Post, p.Email, p.PhoneNumber, p.Dismissed,
            db.RoleAssignments.Where(r => r.PersonId == p.Id).Select(r => new KnownRole(r.Role, r.OrganisationId, r.Path)).ToList()))
            .ToListAsync(ct);
        var taken = await db.Users.Where(p => logins.Contains(p.UserName)).Select(p => p.UserName!).ToHashSetAsync(ct);
        return new(viewer, organisations, people, taken, users.Options.User.AllowedUserNameCharacters);
    }
}
