using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Planning.Access;
using Vekha.Planning.Centres;
using Vekha.Planning.Organisations;

namespace Vekha.Application.Centres;

/// <summary>What a new centre is chosen from.</summary>
public sealed class NewCentreQuery(VekhaDb db)
{
    public Task<List<Programme>> ProgrammesAsync(CancellationToken ct) => db.Programmes.AsNoTracking().OrderBy(p => p.Name).ToListAsync(ct);

    public async Task<IReadOnlyList<HostOption>> HostsAsync(Viewer viewer, CancellationToken ct)
    {
        var hosts = await db.Organisations.VisibleTo(viewer, Right.EditCentres)
            .Where(o => o.Kind == OrganisationKind.Host)
            .Select(o => new HostOption(
                o.Id, o.ShortName ?? o.Name, db.Organisations.Where(p => p.Id == o.ParentId).Select(p => p.Name).Single()))
            .ToListAsync(ct);
        return [.. hosts.OrderBy(o => o.Above, NameOrder.Russian).ThenBy(o => o.Name, NameOrder.Russian)];
    }
}

public sealed record HostOption(OrganisationId Id, string Name, string Above);
