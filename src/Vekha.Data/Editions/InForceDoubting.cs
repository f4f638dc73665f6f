using Microsoft.EntityFrameworkCore;
using Vekha.Planning.Centres;
using Vekha.Planning.Editions;
using Vekha.Planning.Editions.Matching;
using Vekha.Planning.Organisations;

namespace Vekha.Data.Editions;

/// <summary>Finds what speaks against putting a plan in force, before anything happens.</summary>
public sealed class InForceDoubting(VekhaDb db)
{
    public async Task<InForceDoubts> OfAsync(PutInForceArguments arguments, CancellationToken ct)
    {
        var edition = await db.Editions.AsNoTracking().SingleAsync(e => e.Id == arguments.EditionId, ct);
        var region = await db.Organisations.AsNoTracking().SingleAsync(o => o.Id == edition.RegionId, ct);
        var covering = await CoveringAsync(edition, arguments, ct);
        // Of a plan in force the act was told when it came into force.
        if (edition.State != EditionState.Draft) return new([], covering, null, region.Name);
        var act = (await HeadingsAsync([edition.ActId], ct))[edition.ActId];
        var same = await db.SameActsAsync(db.Acts.Where(a => a.RegionId == edition.RegionId), act, ct);
        return new(same, covering, await OtherRegionAsync(edition, region, act, ct), region.Name)
        {
            IsUnnumbered = act.Number is null || act.Date is null,
        };
    }

    private async Task<IReadOnlyList<InForceDoubts.CoveringPlan>> CoveringAsync(
        Edition edition, PutInForceArguments arguments, CancellationToken ct)
    {
        var others = await db.Editions.AsNoTracking()
            .Where(e => e.State == EditionState.InForce && e.RegionId == edition.RegionId && e.PlanId != edition.PlanId
                && e.ProgrammeCode == arguments.ProgrammeCode)
            .OrderBy(e => e.InForceAt).ToListAsync(ct);
        if (others.Count == 0) return [];
        var centres = await db.Centres.AsNoTracking()
            .Where(c => c.RegionId == edition.RegionId && c.ProgrammeCode == arguments.ProgrammeCode).ToListAsync(ct);
        var added = centres.Where(c => IsAdded(c) && !edition.Covers(c.Id, c.Cohort)).ToList();
        var found = others.Select(other => (Plan: other, Count: added.Count(c => other.Covers(c.Id, c.Cohort))))
            .Where(other => other.Count > 0 || added.Count == 0 && edition.State == EditionState.Draft).ToList();
        if (found.Count == 0) return [];
        var acts = await HeadingsAsync([.. found.Select(other => other.Plan.ActId)], ct);
        return
        [
            .. found.Select(other =>
                new InForceDoubts.CoveringPlan(other.Plan.Id, other.Plan.Title, acts[other.Plan.ActId], other.Count)),
        ];

        bool IsAdded(Centre c) =>
            arguments.Added.Centres is { } chosen ? chosen.Contains(c.Id) : arguments.Added.Cohorts.Contains(c.Cohort);
    }

    private async Task<string?> OtherRegionAsync(Edition edition, Organisation region, ActHeading act, CancellationToken ct)
    {
        var rows = await db.Measures.AsNoTracking().Where(m => m.EditionId == edition.Id).ToListAsync(ct);
        var hosts = await db.Organisations.AsNoTracking()
            .Where(o => db.Centres.Any(c => c.HostId == o.Id && c.RegionId == edition.RegionId)).ToListAsync(ct);
        return ForeignRegion.Of([act.Issuer, act.Title, edition.Title], rows, region, hosts);
    }

    private async Task<Dictionary<ActId, ActHeading>> HeadingsAsync(ActId[] ids, CancellationToken ct)
    {
        var acts = await db.Acts.AsNoTracking().Where(a => ids.Contains(a.Id))
            .Select(a => new { a.Id, a.Head, a.Number, a.Date, a.Title }).ToListAsync(ct);
        return acts.ToDictionary(a => a.Id, a => new ActHeading(a.Id, a.Head?.Type, a.Head?.Issuer, a.Number, a.Date, a.Title));
    }
}
