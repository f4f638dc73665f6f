using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Planning.Access;
using Vekha.Planning.Organisations;

namespace Vekha.Application.Administration.People;

/// <summary>The organisations at which the administrator may give a role, the widest first.</summary>
public sealed class OrganisationChoicesQuery(VekhaDb db)
{
    public async Task<IReadOnlyList<OrganisationChoice>> RunAsync(Viewer viewer, CancellationToken ct)
    {
        var rows = await db.Organisations.VisibleTo(viewer, Right.Administer)
            .Select(o => new OrganisationChoice(
                o.Id, o.ShortName ?? o.Name, o.Kind,
                db.Organisations.Where(p => p.Id == o.ParentId).Select(p => p.ShortName ?? p.Name).SingleOrDefault()))
            .ToListAsync(ct);
        return [.. rows.OrderBy(p => p.Kind).ThenBy(p => p.Above, NameOrder.Russian).ThenBy(p => p.Name, NameOrder.Russian)];
    }
}

public sealed record OrganisationChoice(OrganisationId Id, string Name, OrganisationKind Kind, string? Above);
