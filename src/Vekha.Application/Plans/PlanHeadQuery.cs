using Microsoft.EntityFrameworkCore;
using Vekha.Application.Obligations;
using Vekha.Application.Plans.Editions;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Planning.Access;
using Vekha.Planning.Centres;
using Vekha.Planning.Editions;
using Vekha.Planning.Obligations;
using Vekha.Planning.Organisations;

namespace Vekha.Application.Plans;

/// <summary>What a person can choose from on the pages of a plan, and what is chosen.</summary>
public sealed class PlanHeadQuery(VekhaDb db, SuccessorQuery successors)
{
    /// <returns>An edition that is not chosen or not there is null.</returns>
    public async Task<PlanHead> RunAsync(PlanFilter filter, Viewer viewer, CancellationToken ct)
    {
        var editions = await EditionsAsync(viewer, ct);
        var chosen = filter.Edition is { } id ? editions.FirstOrDefault(e => e.Id == id) : editions.FirstOrDefault();
        if (chosen is null && filter.Edition is { } former && await successors.RunAsync(former, ct) is { } next)
            chosen = editions.FirstOrDefault(e => e.Id == next);
        var municipalities = await db.Organisations.VisibleTo(viewer, Right.ReadPlan)
            .Where(o => o.Kind == OrganisationKind.Municipality && (chosen == null || o.ParentId == chosen.RegionId))
            .OrderBy(o => o.ShortName ?? o.Name)
            .Select(o => new NamedChoice<OrganisationId>(o.Id, o.ShortName ?? o.Name))
            .ToListAsync(ct);
        return new(editions, chosen, municipalities, chosen is null ? filter : filter with { Edition = chosen.Id });
    }

    /// <summary>As <see cref="RunAsync"/>; a municipality answers for schools, so its grid opens on all of their plans.</summary>
    public async Task<PlanHead> OfGridAsync(PlanFilter filter, Viewer viewer, CancellationToken ct)
    {
        var head = await RunAsync(filter, viewer, ct);
        return filter.Edition is null && viewer.Checks && head.Editions.Count(e => e.RegionId == head.Chosen?.RegionId) > 1
            ? head with { Filter = head.Filter with { AllPlans = true } } : head;
    }

    /// <summary>Editions in force that ask something of those whom the viewer sees.</summary>
    private async Task<List<EditionChoice>> EditionsAsync(Viewer viewer, CancellationToken ct)
    {
        var visible = db.Obligations.VisibleTo(viewer, Right.ReadPlan);
        return await (
            from edition in db.Editions.Where(e => e.State == EditionState.InForce && visible.Any(o => o.EditionId == e.Id))
            join act in db.Acts on edition.ActId equals act.Id
            join programme in db.Programmes on edition.ProgrammeCode equals programme.Code
            orderby programme.Name, act.Date descending, edition.Ordinal
            select new EditionChoice(
                edition.Id, edition.RegionId, programme.Code, programme.Name, edition.Title,
                act.Id, act.Number, act.Date, edition.Cohorts, edition.Centres,
                edition.FormerId == null ? null : edition.PlanId)
            {
                IsOpen = visible.Any(o => o.EditionId == edition.Id && ObligationStates.Open.Contains(o.State)),
            }).ToListAsync(ct);
    }
}

/// <param name="AmendedPlan">The plan whose text this edition changed; null for a first edition.</param>
public sealed record EditionChoice(
    EditionId Id, OrganisationId RegionId, string ProgrammeCode, string Programme, string Title,
    ActId ActId, string? ActNumber, DateOnly? ActDate, IReadOnlyList<int> Cohorts, IReadOnlyList<CentreId>? Centres,
    EditionId? AmendedPlan)
{
    /// <summary>Something of what the viewer sees is still owed.</summary>
    public bool IsOpen { get; init; }
}
