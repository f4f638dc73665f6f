using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Planning.Access;
using Vekha.Planning.Organisations;

namespace Vekha.Application.Administration.Organisations;

/// <summary>One organisation that the person administers; null where there is none.</summary>
public sealed class OrganisationQuery(VekhaDb db)
{
    public Task<OrganisationCard?> RunAsync(OrganisationId id, Viewer viewer, CancellationToken ct) =>
        db.Organisations.VisibleTo(viewer, Right.Administer)
            .Where(o => o.Id == id)
            .Select(o => new OrganisationCard(
                o.Id, o.Name, o.ShortName, o.Kind, o.Version,
                db.Organisations.Count(b => b.ParentId == o.Id),
                db.Centres.Count(c => c.HostId == o.Id),
                db.RoleAssignments.Count(r => r.OrganisationId == o.Id)))
            .SingleOrDefaultAsync(ct);
}

public sealed record OrganisationCard(
    OrganisationId Id, string Name, string? ShortName, OrganisationKind Kind, uint Version, int Below, int Centres, int Roles)
{
    public IEnumerable<OrganisationKind> KindsBelow => Enum.GetValues<OrganisationKind>().Where(k => Organisation.MayStandBelow(k, Kind));
}
