using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Planning.Access;
using Vekha.Planning.Organisations;

namespace Vekha.Application.Administration.Organisations;

/// <summary>The organisations that a person administers, as a tree.</summary>
public sealed class OrganisationTreeQuery(VekhaDb db)
{
    public async Task<IReadOnlyList<OrganisationNode>> RunAsync(Viewer viewer, CancellationToken ct)
    {
        var rows = await db.Organisations.VisibleTo(viewer, Right.Administer)
            .OrderBy(o => o.Kind).ThenBy(o => o.Name)
            .Select(o => new OrganisationRow(o.Id, o.ParentId, o.Name, o.ShortName, o.Kind, db.Centres.Count(c => c.HostId == o.Id)))
            .ToListAsync(ct);
        var children = rows.ToLookup(r => r.ParentId);
        var known = rows.Select(r => r.Id).ToHashSet();
        return [.. rows.Where(r => r.ParentId is not { } parent || !known.Contains(parent)).Select(r => Node(r, children))];
    }

    private static OrganisationNode Node(OrganisationRow row, ILookup<OrganisationId?, OrganisationRow> children)
    {
        var below = children[row.Id].OrderBy(r => r.Kind).ThenBy(r => r.Name, NameOrder.Russian).Select(r => Node(r, children)).ToList();
        return new(row, below, row.Centres + below.Sum(n => n.Centres));
    }
}

public sealed record OrganisationRow(OrganisationId Id, OrganisationId? ParentId, string Name, string? ShortName, OrganisationKind Kind,
    int Centres);

/// <param name="Centres">Of the organisation and all below it.</param>
public sealed record OrganisationNode(OrganisationRow Row, IReadOnlyList<OrganisationNode> Below, int Centres)
{
    public bool MayHaveBelow => Row.Kind != OrganisationKind.Host;
}
