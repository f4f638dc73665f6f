using Microsoft.EntityFrameworkCore;
using Vekha.Application.Lists;
using Vekha.Application.Obligations;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Planning.Access;
using Vekha.Planning.Centres;
using Vekha.Planning.Obligations;
using Vekha.Planning.Organisations;

namespace Vekha.Application.Centres;

/// <summary>Centres with how their obligations stand.</summary>
public sealed class CentresQuery(VekhaDb db)
{
    public const int PageSize = 50;

    public async Task<CentreChoices> ChoicesAsync(Viewer viewer, CancellationToken ct)
    {
        var centres = db.Centres.VisibleTo(viewer, Right.ReadPlan);
        return new(
            await db.Programmes.Where(p => centres.Any(c => c.ProgrammeCode == p.Code)).OrderBy(p => p.Name).ToListAsync(ct),
            await db.Organisations.VisibleTo(viewer, Right.ReadPlan).Where(o => o.Kind == OrganisationKind.Municipality)
                .OrderBy(o => o.ShortName ?? o.Name)
                .Select(o => new NamedChoice<OrganisationId>(o.Id, o.ShortName ?? o.Name)).ToListAsync(ct),
            await centres.Select(c => c.Cohort).Distinct().Order().ToListAsync(ct));
    }

    /// <param name="page">From 1; null for all at once, as a file needs them.</param>
    public async Task<IReadOnlyList<CentreRow>> RunAsync(
        CentresFilter filter, ListOrder<CentreColumn> order, int? page, Viewer viewer, DateOnly today, CancellationToken ct)
    {
        var sorting = new CentresOrder(db.Obligations.VisibleTo(viewer, Right.ReadPlan), today);
        var centres = await Page(filter.Narrow(db.Centres.VisibleTo(viewer, Right.ReadPlan)), sorting, order, page).ToListAsync(ct);
        var ids = centres.Select(c => c.Id).ToArray();
        var soon = today.AddDays(Standings.SoonDays);
        // All of a group stand alike.
        var standings = await db.Obligations.VisibleTo(viewer, Right.ReadPlan)
            .Where(o => ids.Contains(o.CentreId!.Value))
            .GroupBy(o => new
            {
                o.CentreId,
                o.State,
                IsDated = o.LateAfter != null,
                IsLate = o.LateAfter < today,
                IsSoon = o.LateAfter <= soon,
            })
            .Select(g => new { g.Key.CentreId, g.Key.State, LateAfter = g.Min(o => o.LateAfter), Count = g.Count() })
            .ToListAsync(ct);
        var counts = standings.ToLookup(o => o.CentreId, o => (Standings.Of(o.State, o.LateAfter, today), o.Count));
        return [.. centres.Select(c => c with { Counts = StandingCounts.Of(counts[c.Id]) })];
    }

    private IQueryable<CentreRow> Page(
        IQueryable<Planning.Centres.Centre> centres, CentresOrder sorting, ListOrder<CentreColumn> order, int? page)
    {
        var listed =
            from centre in centres
            join programme in db.Programmes on centre.ProgrammeCode equals programme.Code
            join organisation in db.Organisations on centre.MunicipalityId equals organisation.Id into above
            from municipality in above.DefaultIfEmpty()
            select new ListedCentre { Centre = centre, Programme = programme, Municipality = municipality };
        var rows = sorting.Sort(listed, order);
        if (page is { } number) rows = rows.Skip((number - 1) * PageSize).Take(PageSize);
        return rows.Select(x => new CentreRow(
            x.Centre.Id, x.Centre.Name, x.Programme.Name, x.Municipality!.ShortName ?? x.Municipality.Name, x.Centre.Cohort,
            centres.Count()));
    }
}

public sealed record CentreChoices(
    IReadOnlyList<Planning.Centres.Programme> Programmes, IReadOnlyList<NamedChoice<OrganisationId>> Municipalities,
    IReadOnlyList<int> Cohorts);

/// <param name="Total">Of all pages.</param>
public sealed record CentreRow(CentreId Id, string Name, string Programme, string? Municipality, int Cohort, int Total)
{
    public StandingCounts Counts { get; init; } = StandingCounts.Of([]);
}
