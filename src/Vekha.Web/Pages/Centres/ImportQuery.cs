using Microsoft.EntityFrameworkCore;
using Vekha.Application.Centres;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Planning.Access;
using Vekha.Planning.Organisations;
using Vekha.Web.Access;

namespace Vekha.Web.Pages.Centres;

/// <summary>The ground of an import: the regions a person may add centres in, and what such a region has.</summary>
public sealed class ImportQuery(VekhaDb db, CurrentViewer current)
{
    /// <summary>Regions in the person's scope, and the region above it where the scope is smaller.</summary>
    public async Task<IReadOnlyList<RegionOption>> RegionsAsync(CancellationToken ct)
    {
        var above = current.Viewer.Scopes(Right.EditCentres).SelectMany(TreePath.WithAncestors).Distinct().ToList();
        var within = db.Organisations.VisibleTo(current.Viewer, Right.EditCentres).Select(o => o.Id);
        return await db.Organisations.Where(o => o.Kind == OrganisationKind.Region && (above.Contains(o.Path) || within.Contains(o.Id)))
            .OrderBy(o => o.Name).Select(o => new RegionOption(o.Id, o.Name)).ToListAsync(ct);
    }

    /// <param name="regionId">One of <see cref="RegionsAsync"/>.</param>
    public async Task<ImportPlaces> PlacesAsync(Guid regionId, CancellationToken ct)
    {
        var region = await db.Organisations.AsNoTracking().SingleAsync(o => o.Id == regionId, ct);
        // Municipalities above a smaller scope are known by name; whether centres may be added there is asked of the viewer.
        var organisations = await db.Organisations.AsNoTracking()
            .Where(o => o.Path.StartsWith(region.Path)).ToListAsync(ct);
        var programmes = await db.Programmes.AsNoTracking().OrderBy(p => p.Name).ToListAsync(ct);
        var existing = await db.Centres.Where(c => c.RegionId == regionId).Select(c => new ExistingCentre(c.HostId, c.ProgrammeCode, c.Name)).ToListAsync(ct);
        var above = current.Viewer.Scopes(Right.EditCentres).SelectMany(TreePath.WithAncestors).ToHashSet();
        return new(current.Viewer, region, [.. organisations.Where(o => above.Contains(o.Path) || current.Viewer.May(Right.EditCentres, o))], programmes, existing);
    }
}

public sealed record RegionOption(Guid Id, string Name);
