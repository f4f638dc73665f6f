using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Planning.Access;
using Vekha.Planning.Organisations;

namespace Vekha.Application.Centres;

/// <summary>What an import starts from: the regions a person may add centres in, and what a table would do there.</summary>
public sealed class ImportQuery(VekhaDb db, RequestClock clock)
{
    /// <summary>Regions in the viewer's scope, and the region above it where the scope is smaller.</summary>
    public Task<List<RegionOption>> RegionsAsync(Viewer viewer, CancellationToken ct) =>
        Regions(viewer).OrderBy(o => o.Name).Select(o => new RegionOption(o.Id, o.Name)).ToListAsync(ct);

    /// <returns>What saving the table would do; null where the viewer may not add centres in the region.</returns>
    public async Task<ImportPlan?> RunAsync(ImportRequest request, Viewer viewer, CancellationToken ct) =>
        await Regions(viewer).AsNoTracking().SingleOrDefaultAsync(o => o.Id == request.RegionId, ct) is { } region
            ? new ImportCheck(await KnownAsync(region, viewer, ct), request.CreateMissing, clock.Now).Plan(request.Rows) : null;

    private IQueryable<Organisation> Regions(Viewer viewer)
    {
        var above = Above(viewer).ToList();
        var within = db.Organisations.VisibleTo(viewer, Right.EditCentres).Select(o => o.Id);
        return db.Organisations.Where(o => o.Kind == OrganisationKind.Region && (above.Contains(o.Path) || within.Contains(o.Id)));
    }

    private async Task<KnownRegion> KnownAsync(Organisation region, Viewer viewer, CancellationToken ct)
    {
        // Municipalities above a smaller scope are known by name; whether centres may be added there is asked of the viewer.
        var organisations = await db.Organisations.AsNoTracking().Where(o => o.Path.StartsWith(region.Path)).ToListAsync(ct);
        var programmes = await db.Programmes.AsNoTracking().OrderBy(p => p.Name).ToListAsync(ct);
        var existing = await db.Centres.Where(c => c.RegionId == region.Id)
            .Select(c => new ExistingCentre(c.HostId, c.ProgrammeCode, c.Name)).ToListAsync(ct);
        var above = Above(viewer).ToHashSet();
        var known = organisations.Where(o => above.Contains(o.Path) || viewer.May(Right.EditCentres, o));
        return new(viewer, region, [.. known], programmes, existing);
    }

    private static IEnumerable<string> Above(Viewer viewer) =>
        viewer.Scopes(Right.EditCentres).SelectMany(TreePath.WithAncestors).Distinct();
}

public sealed record RegionOption(OrganisationId Id, string Name);
