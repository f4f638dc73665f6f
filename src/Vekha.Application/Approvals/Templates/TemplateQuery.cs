using Microsoft.EntityFrameworkCore;
using Vekha.Application.Obligations;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Planning.Access;
using Vekha.Planning.Approvals;
using Vekha.Planning.Organisations;

namespace Vekha.Application.Approvals.Templates;

/// <summary>A template, and the organisations that can decide a step of it: those whose scope covers its whole region.</summary>
public sealed class TemplateQuery(VekhaDb db)
{
    public async Task<TemplateView?> RunAsync(RouteTemplateId id, Viewer viewer, CancellationToken ct)
    {
        var template = await db.RouteTemplates.AsNoTracking().VisibleTo(viewer, Right.EditRoutes).Where(t => t.Id == id)
            .Select(t => new { t.Name, t.Path, t.Steps, t.Version, Uses = db.RouteAttachments.Count(a => a.TemplateId == t.Id) })
            .SingleOrDefaultAsync(ct);
        return template is null ? null
            : new(id, template.Name, template.Steps, template.Version, template.Uses, await OrganisationsAsync(template.Path, ct));
    }

    public Task<List<NamedChoice<OrganisationId>>> OrganisationsAsync(string path, CancellationToken ct)
    {
        var paths = TreePath.WithAncestors(path).ToList();
        return db.Organisations.Where(o => paths.Contains(o.Path)).OrderBy(o => o.Path)
            .Select(o => new NamedChoice<OrganisationId>(o.Id, o.ShortName ?? o.Name)).ToListAsync(ct);
    }
}

/// <param name="Uses">How many deliverables it is attached to.</param>
public sealed record TemplateView(
    RouteTemplateId Id, string Name, IReadOnlyList<RouteStep> Steps, uint Version, int Uses,
    IReadOnlyList<NamedChoice<OrganisationId>> Organisations);
