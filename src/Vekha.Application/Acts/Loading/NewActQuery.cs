using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Planning.Access;
using Vekha.Planning.Organisations;

namespace Vekha.Application.Acts.Loading;

public sealed class NewActQuery(VekhaDb db)
{
    /// <summary>The regions whose acts the person may load.</summary>
    public Task<List<RegionChoice>> RunAsync(Viewer viewer, CancellationToken ct) => db.Organisations
        .VisibleTo(viewer, Right.EditActs)
        .Where(o => o.Kind == OrganisationKind.Region)
        .OrderBy(o => o.Name)
        .Select(o => new RegionChoice(o.Id, o.Name))
        .ToListAsync(ct);

    public sealed record RegionChoice(OrganisationId Id, string Name);
}
