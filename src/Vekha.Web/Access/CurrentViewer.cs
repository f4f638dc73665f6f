using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Planning.Access;

namespace Vekha.Web.Access;

/// <summary>Who asks in this request. Roles are read from the database at every request, so a change holds at once.</summary>
public sealed class CurrentViewer(VekhaDb db)
{
    /// <summary>Nobody until <see cref="LoadAsync"/> ran, which the policy of every page makes sure of.</summary>
    public Viewer Viewer { get; private set; } = Viewer.Nobody;

    public async Task<Viewer> LoadAsync(ClaimsPrincipal principal, CancellationToken ct)
    {
        if (Viewer != Viewer.Nobody || !Guid.TryParse(principal.FindFirstValue(ClaimTypes.NameIdentifier), out var id)) return Viewer;
        var person = await db.Users
            .Where(p => p.Id == id && !p.Dismissed)
            .Select(p => new
            {
                p.FullName,
                Grants = db.RoleAssignments.Where(r => r.PersonId == p.Id).Select(r => new Grant(r.Role, r.OrganisationId, r.Path)).ToList(),
            })
            .SingleOrDefaultAsync(ct);
        return Viewer = person is null ? Viewer.Nobody : new(id, person.FullName, person.Grants);
    }
}
