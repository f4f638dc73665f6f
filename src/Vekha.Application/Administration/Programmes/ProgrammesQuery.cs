using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Planning.Access;
using Vekha.Planning.Organisations;

namespace Vekha.Application.Administration.Programmes;

/// <summary>The programmes, which all regions share.</summary>
public sealed class ProgrammesQuery(VekhaDb db)
{
    public Task<List<ProgrammeRow>> RunAsync(CancellationToken ct) => db.Programmes.OrderBy(p => p.Name)
        .Select(p => new ProgrammeRow(p.Code, p.Name, db.Centres.Count(c => c.ProgrammeCode == p.Code)))
        .ToListAsync(ct);

    /// <summary>What all regions share is changed by an administrator of a region or above.</summary>
    public Task<bool> MayChangeAsync(Viewer viewer, CancellationToken ct) => db.Organisations.VisibleTo(viewer, Right.Administer)
        .AnyAsync(o => o.Kind == OrganisationKind.Region || o.Kind == OrganisationKind.Federal, ct);
}

public sealed record ProgrammeRow(string Code, string Name, int Centres);
