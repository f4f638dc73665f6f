using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Planning.Access;
using Vekha.Planning.Organisations;

namespace Vekha.Application.Administration.Organisations;

/// <summary>The organisations that a person administers, as a tree.</summary>
public sealed class OrganisationTreeQuery(VekhaDb db)
{
    /// <param name="search">A part of a name: of the tree that stays which leads to such organisations; null for the whole.</param>
    public async Task<IReadOnlyList<OrganisationNode>> RunAsync(string? search, Viewer viewer, CancellationToken ct)
    {
        var rows = await db.Organisations.VisibleTo(viewer, Right.Administer)
            .OrderBy(o => o.Kind).ThenBy(o => o.Name)
            .Select(o => new OrganisationRow(o.Id, o.ParentId, o.Name, o.ShortName, o.Kind, db.Centres.Count(c => c.HostId == o.Id)))
            .ToListAsync(ct);
        var children = rows.ToLookup(r => r.ParentId);
        var known = rows.Select(r => r.Id).ToHashSet();
        var roots = rows.Where(r => r.ParentId is not { } parent || !known.Contains(parent)).Select(r => Node(r, children));
        return search is null ? [.. roots] : [.. roots.Select(r => Leading(r, search)).OfType<OrganisationNode>()];
    }

    /// <returns>null where nothing in the branch is named so.</returns>
    private static OrganisationNode? Leading(OrganisationNode node, string search)
    {
        var below = node.Below.Select(n => Leading(n, search)).OfType<OrganisationNode>().ToList();
        return node.Row.IsNamed(search) || below.Count > 0 ? node with { Below = below } : null;
    }

    private static OrganisationNode Node(OrganisationRow row, ILookup<OrganisationId?, OrganisationRow> children)
    {
        var below = children[row.Id].OrderBy(r => r.Kind).ThenBy(r => r.Name, NameOrder.Russian).Select(r => Node(r, children)).ToList();
        return new(row, below, row.Centres + below.Sum(n => n.Centres));
    }
}

public sealed record OrganisationRow(OrganisationId Id, OrganisationId? ParentId, string Name, string? ShortName, OrganisationKind Kind,
    int Centres)
{
    public bool IsNamed(string search) =>
        Name.Contains(search, StringComparison.OrdinalIgnoreCase)
        || ShortName?.Contains(search, StringComparison.OrdinalIgnoreCase) == true;
}

/// <param name="Centres">Of the organisation and all below it.</param>
public sealed record OrganisationNode(OrganisationRow Row, IReadOnlyList<OrganisationNode> Below, int Centres)
{
    public bool MayHaveBelow => Row.Kind != OrganisationKind.Host;

    /// <summary>The organisation and all below it, each with whom it belongs to.</summary>
    /// <param name="above">null where the viewer sees nothing above it.</param>
    public IEnumerable<ListedOrganisation> Listed(string? above = null) =>
        Below.SelectMany(node => node.Listed(Row.ShortName ?? Row.Name)).Prepend(new(Row, above, Centres));

    public bool Holds(OrganisationId id) => Row.Id == id || Below.Any(n => n.Holds(id));
}
