using Microsoft.EntityFrameworkCore;
using Vekha.Application.Obligations;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Planning.Access;
using Vekha.Planning.Approvals;
using Vekha.Planning.Organisations;

namespace Vekha.Application.Approvals.Templates;

/// <summary>The templates of routes, and the regions where one may be added: two statements.</summary>
public sealed class TemplatesQuery(VekhaDb db)
{
    public async Task<TemplatesView> RunAsync(Viewer viewer, CancellationToken ct)
    {
        var rows = await (
            from t in db.RouteTemplates.VisibleTo(viewer, Right.EditRoutes)
            join r in db.Organisations on t.RegionId equals r.Id
            orderby r.Name, t.Name
            select new TemplateRow(t.Id, t.Name, r.ShortName ?? r.Name, t.Steps, db.RouteAttachments.Count(a => a.TemplateId == t.Id)))
            .ToListAsync(ct);
        var regions = await db.Organisations.VisibleTo(viewer, Right.EditRoutes).Where(o => o.Kind == OrganisationKind.Region)
            .OrderBy(o => o.Name).Select(o => new NamedChoice<OrganisationId>(o.Id, o.ShortName ?? o.Name)).ToListAsync(ct);
        return new(rows, regions);
    }
}

public sealed record TemplatesView(IReadOnlyList<TemplateRow> Rows, IReadOnlyList<NamedChoice<OrganisationId>> Regions);

/// <param name="Uses">How many deliverables it is attached to.</param>
public sealed record TemplateRow(RouteTemplateId Id, string Name, string Region, IReadOnlyList<RouteStep> Steps, int Uses);
