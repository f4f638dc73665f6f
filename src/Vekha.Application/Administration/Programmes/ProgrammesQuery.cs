using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Planning.Access;

namespace Vekha.Application.Administration.Programmes;

/// <summary>The programmes, which all regions share.</summary>
public sealed class ProgrammesQuery(VekhaDb db)
{
    public Task<List<ProgrammeRow>> RunAsync(CancellationToken ct) => db.Programmes.OrderBy(p => p.Name)
        .Select(p => new ProgrammeRow(p.Code, p.Name, db.Centres.Count(c => c.ProgrammeCode == p.Code)))
        .ToListAsync(ct);

    /// <summary>What all regions share is changed by an administrator of a region or above.</summary>
    public Task<bool> MayChangeAsync(Viewer viewer, CancellationToken ct) => db.MayChangeSharedAsync(viewer, ct);
}

public sealed record ProgrammeRow(string Code, string Name, int Centres);
