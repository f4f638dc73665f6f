using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Planning.Access;
using Vekha.Planning.Centres;

namespace Vekha.Application.Centres;

/// <summary>The card of a centre, for those who may edit it.</summary>
public sealed class EditCentreQuery(VekhaDb db)
{
    /// <returns>null where there is no such centre, or the viewer may not edit it.</returns>
    public Task<EditableCentre?> RunAsync(CentreId id, Viewer viewer, CancellationToken ct) =>
        db.Centres.VisibleTo(viewer, Right.EditCentres)
            .Where(c => c.Id == id).Select(c => new EditableCentre(c.Name, c.Cohort, c.Card, c.Version)).SingleOrDefaultAsync(ct);
}

public sealed record EditableCentre(string Name, int Cohort, CentreCard Card, uint Version);
