using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Scopes;
using Vekha.Planning.Access;
using Vekha.Planning.Organisations;
using Vekha.Web.Access;

namespace Vekha.Web.Pages.Administration.People;

/// <summary>The organisations at which the administrator may give a role, the widest first.</summary>
public sealed class PlacesQuery(VekhaDb db, CurrentViewer current)
{
    public async Task<IReadOnlyList<OrganisationChoice>> RunAsync(CancellationToken ct)
    {
        var rows = await db.Organisations.VisibleTo(current.Viewer, Right.Administer)
            .Select(o => new OrganisationChoice(o.Id, o.ShortName ?? o.Name, o.Kind, db.Organisations.Where(p => p.Id == o.ParentId).Select(p => p.ShortName ?? p.Name).SingleOrDefault()))
            .ToListAsync(ct);
        return [.. rows.OrderBy(p => p.Kind).ThenBy(p => p.Above, Russian.Names).ThenBy(p => p.Name, Russian.Names)];
    }
}

public sealed record OrganisationChoice(Guid Id, string Name, OrganisationKind Kind, string? Above);
