using Microsoft.EntityFrameworkCore;
using Vekha.Application.Obligations;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Data.Obligations;
using Vekha.Planning.Access;
using Vekha.Planning.Centres;
using Vekha.Planning.Editions;
using Vekha.Planning.Obligations;
using Vekha.Planning.Organisations;
using Vekha.Planning.Scheduling;

namespace Vekha.Application.Plans;

/// <summary>Centres × measures of an edition, one cell an obligation; or schools × the measures of all plans of the region.</summary>
public sealed class GridQuery(VekhaDb db)
{
    public const int PageSize = 50;

    /// <param name="page">From 1; null for all rows at once, as a file needs them.</param>
    public async Task<Grid> RunAsync(PlanHead head, int? page, Viewer viewer, DateOnly today, CancellationToken ct)
    {
        var (editions, filter) = (head.Shown, head.Filter);
        var ids = editions.Select(e => e.Id).ToArray();
        var measures = await MeasuresAsync(editions, ct);
        var obligations = db.Obligations.VisibleTo(viewer, Right.ReadPlan).Where(o => ids.Contains(o.EditionId));
        var inStanding = filter.Standing is { } standing ? obligations.Standing(standing, today)
            : filter.OnlyProblems ? Problems(obligations, today) : null;
        var centres = filter.AllPlans
            ? await SchoolsAsync(filter.Centres(db.Centres.VisibleTo(viewer, Right.ReadPlan)), inStanding ?? obligations, page, ct)
            : await Centres(head.Chosen!, filter, inStanding, page, viewer).ToListAsync(ct);
        var rowOf = centres.SelectMany(c => c.Centres, (row, centre) => (centre.Id, Row: row.Id)).ToDictionary(c => c.Id, c => c.Row);
        var centreIds = rowOf.Keys.ToArray();
        var shown = obligations.Where(o => centreIds.Contains(o.CentreId!.Value));
        if (filter.HoldsRegion && page is null or 1) shown = shown.Concat(obligations.Where(o => o.CentreId == null));
        var cells = await Rows(shown).ToListAsync(ct);
        return new(measures, centres, centres.Count == 0 ? 0 : centres[0].Total, GridCells.Of(
            cells.Select(c => c.CentreId is { } centre ? c with { CentreId = rowOf[centre] } : c), today, filter.Shows));
    }

    /// <summary>The rows of the editions, and after each those of former ones under which something is still shown.</summary>
    private async Task<List<GridMeasure>> MeasuresAsync(IReadOnlyList<EditionChoice> editions, CancellationToken ct)
    {
        var ids = editions.Select(e => e.Id).ToArray();
        var plans = editions.Select(e => e.AmendedPlan).OfType<EditionId>().ToArray();
        var measures = await db.Measures.Where(m => ids.Contains(m.EditionId)).OrderBy(m => m.Ordinal)
            .Select(m => new GridMeasure(m.Id, m.Number, m.Name, m.Owner, false, m.EditionId)).ToListAsync(ct);
        if (plans.Length > 0)
        {
            var now = editions.Where(e => e.AmendedPlan is not null).ToLookup(e => e.AmendedPlan, e => e.Id);
            var gone = await (
                from measure in db.Measures
                join edition in db.Editions on measure.EditionId equals edition.Id
                where plans.Contains(edition.PlanId) && !ids.Contains(edition.Id)
                    && db.Obligations.Any(o => o.MeasureId == measure.Id && ids.Contains(o.EditionId))
                orderby measure.Ordinal
                select new
                {
                    Measure = new GridMeasure(measure.Id, measure.Number, measure.Name, measure.Owner, true, edition.Id),
                    edition.PlanId,
                }).ToListAsync(ct);
            measures.AddRange(gone.Select(g => g.Measure with { Edition = now[g.PlanId].First() }));
        }
        return [.. measures.OrderBy(m => Array.IndexOf(ids, m.Edition))];
    }

    private IQueryable<GridCentre> Centres(
        EditionChoice edition, PlanFilter filter, IQueryable<Obligation>? inStanding, int? page, Viewer viewer)
    {
        var centres = filter.Centres(db.Centres.VisibleTo(viewer, Right.ReadPlan))
            .Where(c => c.RegionId == edition.RegionId && c.ProgrammeCode == edition.ProgrammeCode && edition.Cohorts.Contains(c.Cohort));
        if (edition.Centres?.ToArray() is { } chosen) centres = centres.Where(c => chosen.Contains(c.Id));
        if (inStanding is not null) centres = centres.Where(c => inStanding.Any(o => o.CentreId == c.Id));
        var rows =
            from centre in centres
            join organisation in db.Organisations on centre.MunicipalityId equals organisation.Id into above
            from municipality in above.DefaultIfEmpty()
            orderby municipality.ShortName ?? municipality.Name, centre.Name, centre.Id
            select new GridCentre(centre.Id, centre.Name, centre.Cohort, municipality.ShortName ?? municipality.Name, centres.Count());
        return page is { } number ? rows.Skip((number - 1) * PageSize).Take(PageSize) : rows;
    }

    /// <summary>A row to each school that has a centre with any of these obligations.</summary>
    private async Task<List<GridCentre>> SchoolsAsync(
        IQueryable<Centre> visible, IQueryable<Obligation> obligations, int? page, CancellationToken ct)
    {
        var centres = visible.Where(c => obligations.Any(o => o.CentreId == c.Id));
        var schools = db.Organisations.Where(o => centres.Any(c => c.HostId == o.Id));
        var shown =
            from school in schools
            join organisation in db.Organisations.Where(o => o.Kind == OrganisationKind.Municipality)
                on school.ParentId equals organisation.Id into above
            from municipality in above.DefaultIfEmpty()
            orderby municipality.ShortName ?? municipality.Name, school.ShortName ?? school.Name, school.Id
            select new { school.Id, Name = school.ShortName ?? school.Name, Municipality = municipality.ShortName ?? municipality.Name };
        var paged = page is { } number ? shown.Skip((number - 1) * PageSize).Take(PageSize) : shown;
        var rows = await (
            from school in paged
            join centre in centres on school.Id equals centre.HostId
            join programme in db.Programmes on centre.ProgrammeCode equals programme.Code
            orderby school.Municipality, school.Name, school.Id, programme.Name
            select new { school, centre.Id, Programme = programme.Name, Total = schools.Count() }).ToListAsync(ct);
        return [.. rows.GroupBy(r => r.school).Select(school => new GridCentre(
            school.First().Id, school.Key.Name, null, school.Key.Municipality, school.First().Total)
        {
            Centres = [.. school.Select(r => new NamedChoice<CentreId>(r.Id, r.Programme))],
        })];
    }

    /// <summary>As <see cref="PlanFilter.IsProblem"/>.</summary>
    private static IQueryable<Obligation> Problems(IQueryable<Obligation> obligations, DateOnly today) => obligations.Open()
        .Where(o => o.State == ObligationState.Returned || (o.State != ObligationState.Submitted && o.LateAfter < today));

    private IQueryable<GridObligation> Rows(IQueryable<Obligation> obligations) =>
        from x in obligations.Situated(db)
        let o = x.Obligation
        select new GridObligation(o.Id, o.CentreId, o.MeasureId, x.Situation, o.Path, o.SubmittedById, o.CheckedById);
}

/// <param name="IsGone">An amending act took it out of the plan.</param>
/// <param name="Edition">Under which it is shown.</param>
public sealed record GridMeasure(MeasureId Id, string? Number, string Name, OwedBy Owner, bool IsGone, EditionId Edition)
{
    public string Label => MeasureLabel.Of(Number, Name);
    public string ShortLabel => MeasureLabel.ShortOf(Number, Name);
}

/// <summary>A row: a centre, or a school with its centres.</summary>
/// <param name="Id">Of the centre, or of the first of the school.</param>
/// <param name="Cohort">null for a school.</param>
/// <param name="Total">Of all pages.</param>
public sealed record GridCentre(CentreId Id, string Name, int? Cohort, string? Municipality, int Total)
{
    public bool IsSchool => Cohort is null;

    /// <summary>Those whose obligations the row shows; of a school, by their programmes.</summary>
    public IReadOnlyList<NamedChoice<CentreId>> Centres { get; init; } = [new(Id, Name)];
}

public sealed record Grid(
    IReadOnlyList<GridMeasure> Measures, IReadOnlyList<GridCentre> Centres, int Total,
    IReadOnlyDictionary<(CentreId? Centre, MeasureId Measure), GridCell> Cells)
{
    private readonly ILookup<CentreId?, GridCell> rows = Cells.ToLookup(c => c.Key.Centre, c => c.Value);
    private readonly ILookup<MeasureId, GridCell> columns =
        Cells.Where(c => c.Key.Centre is not null).ToLookup(c => c.Key.Measure, c => c.Value);

    /// <summary>Those that have a cell anywhere, where the filter leaves cells out.</summary>
    public IReadOnlyList<GridMeasure> Of(OwedBy owner, bool onlyShown = false)
    {
        var filled = Cells.Keys.Select(k => k.Measure).ToHashSet();
        return [.. Measures.Where(m => m.Owner == owner && (!onlyShown || filled.Contains(m.Id)))];
    }

    public GridSum OfRow(CentreId? centre) => GridSum.Of(rows[centre]);

    /// <summary>Of all cells of the centres that are shown.</summary>
    public GridSum OfCentres => GridSum.Of(columns.SelectMany(c => c));

    /// <summary>Of the centres that are shown.</summary>
    public GridSum OfColumn(GridMeasure measure) => GridSum.Of(columns[measure.Id]);

    public GridCell? Cell(CentreId? centre, GridMeasure measure) => Cells.GetValueOrDefault((centre, measure.Id));

    public bool HasRegion => rows.Contains(null);
}
