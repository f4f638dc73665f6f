using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Planning.Editions;

namespace Vekha.Application.Plans.Editions;

/// <summary>Where a bookmarked address leads when its edition has been followed by another.</summary>
public sealed class SuccessorQuery(VekhaDb db)
{
    /// <returns>The edition in force in the place of a former one; null where it is none.</returns>
    public Task<EditionId?> RunAsync(EditionId edition, CancellationToken ct) => (
        from former in db.Editions
        where former.Id == edition && former.State == EditionState.Superseded
        join next in db.Editions on former.PlanId equals next.PlanId
        where next.State == EditionState.InForce
        select (EditionId?)next.Id).SingleOrDefaultAsync(ct);
}
