using Microsoft.EntityFrameworkCore;
using Vekha.Planning.Editions;
using Vekha.Planning.Editions.Matching;
using Vekha.Planning.Organisations;

namespace Vekha.Data.Editions;

public static class PlansInForce
{
    /// <summary>The plans in force of a region, each with all acts of its chain.</summary>
    /// <param name="exceptAct">The act that is being matched: it does not change itself.</param>
    public static async Task<IReadOnlyList<PlanInForce>> PlansInForceAsync(
        this VekhaDb db, OrganisationId regionId, ActId exceptAct, CancellationToken ct)
    {
        var rows = await (
            from edition in db.Editions
            where edition.RegionId == regionId && edition.State != EditionState.Draft && edition.ActId != exceptAct
            join act in db.Acts on edition.ActId equals act.Id
            select new { Edition = edition, act.Head, act.Number, act.Date, act.Title }).AsNoTracking().ToListAsync(ct);
        return [.. rows.GroupBy(r => r.Edition.PlanId).Select(chain => EditionChain.InOrder(chain, r => r.Edition))
            .Where(chain => chain is [.., { Edition.State: EditionState.InForce }])
            .Select(chain => new PlanInForce(chain[^1].Edition.Id, chain[^1].Edition.Title, chain[^1].Edition.ProgrammeCode,
                [.. chain.Select(r => new ActHeading(r.Edition.ActId, r.Head?.Type, r.Head?.Issuer, r.Number, r.Date, r.Title))]))];
    }
}
