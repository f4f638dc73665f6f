using Microsoft.EntityFrameworkCore;
using Vekha.Planning.Editions;
using Vekha.Planning.Editions.Matching;

namespace Vekha.Data.Editions;

public static class PlansInForce
{
    /// <summary>The plans in force of a region, each with all acts of its chain.</summary>
    /// <param name="exceptAct">The act that is being matched: it does not change itself.</param>
    public static async Task<IReadOnlyList<PlanInForce>> PlansInForceAsync(this VekhaDb db, Guid regionId, Guid exceptAct, CancellationToken ct)
    {
        var rows = await (
            from edition in db.Editions
            where edition.RegionId == regionId && edition.State != EditionState.Draft && edition.ActId != exceptAct
            join act in db.Acts on edition.ActId equals act.Id
            orderby edition.InForceAt
            select new { edition.Id, edition.PlanId, edition.State, edition.Title, edition.ProgrammeCode, ActId = act.Id, act.Head, act.Number, act.Date, ActTitle = act.Title }).ToListAsync(ct);
        return [.. rows.GroupBy(r => r.PlanId).SelectMany(chain => chain.Where(r => r.State == EditionState.InForce).Take(1).Select(last =>
            new PlanInForce(last.Id, last.Title, last.ProgrammeCode,
                [.. chain.Select(r => new ActHeading(r.ActId, r.Head?.Type, r.Head?.Issuer, r.Number, r.Date, r.ActTitle))])))];
    }
}
