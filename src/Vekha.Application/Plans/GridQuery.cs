using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Data.Obligations;
using Vekha.Planning.Access;
using Vekha.Planning.Centres;
using Vekha.Planning.Editions;
using Vekha.Planning.Obligations;
using Vekha.Planning.Scheduling;

namespace Vekha.Application.Plans;

/// <summary>Centres × measures of an edition, one cell an obligation.</summary>
public sealed class GridQuery(VekhaDb db)
{
    public const int PageSize = 50;

    /// <param name="page">From 1; null for all centres at once, as a file needs them.</param>
    public async Task<Grid> RunAsync(PlanHead head, int? page, Viewer viewer, DateOnly today, CancellationToken ct)
    {
        var (edition, filter) = (head.Chosen!, head.Filter);
        var measures = await MeasuresAsync(edition, ct);
        var obligations = db.Obligations.VisibleTo(viewer, Right.ReadPlan).Where(o => o.EditionId == edition.Id);
        var inStanding = filter.Standing is { } standing ? obligations.Standing(standing, today)
            : filter.OnlyProblems ? Problems(obligations, today) : null;
        var centres = await Centres(edition, filter, inStanding, page, viewer).ToListAsync(ct);
        var ids = centres.Select(c => c.Id).ToArray();
        var rows = await Rows(obligations.Where(o => ids.Contains(o.CentreId!.Value))).ToListAsync(ct);
        if (filter.HoldsRegion && page is null or 1)
            rows.AddRange(await Rows(obligations.Where(o => o.CentreId == null)).ToListAsync(ct));
        return new(measures, centres, centres.Count == 0 ? 0 : centres[0].Total, GridCells.Of(rows, today, filter.Shows));
    }

    /// <summary>The rows of the edition, and after them those of former ones under which something is still shown.</summary>
    private async Task<List<GridMeasure>> MeasuresAsync(EditionChoice edition, CancellationToken ct)
    {
        var measures = await db.Measures.Where(m => m.EditionId == edition.Id).OrderBy(m => m.Ordinal)
            .Select(m => new GridMeasure(m.Id, m.Number, m.Name, m.Owner, false)).ToListAsync(ct);
        if (edition.AmendedPlan is not { } plan) return measures;
        var gone = await db.Measures
            .Where(m => m.EditionId != edition.Id && db.Editions.Any(e => e.Id == m.EditionId && e.PlanId == plan))
            .Where(m => db.Obligations.Any(o => o.MeasureId == m.Id && o.EditionId == edition.Id))
            .OrderBy(m => m.Ordinal).Select(m => new GridMeasure(m.Id, m.Number, m.Name, m.Owner, true)).ToListAsync(ct);
        return [.. measures, .. gone];
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

    /// <summary>As <see cref="PlanFilter.IsProblem"/>.</summary>
    private static IQueryable<Obligation> Problems(IQueryable<Obligation> obligations, DateOnly today) => obligations.Open()
        .Where(o => o.State == ObligationState.Returned || (o.State != ObligationState.Submitted && o.LateAfter < today));

    private static IQueryable<GridObligation> Rows(IQueryable<Obligation> obligations) =>
        obligations.Select(o => new GridObligation(o.Id, o.CentreId, o.MeasureId,
            new Situation(
                o.State, o.Due, o.LateAfter, o.SubmittedOn, o.Turn, o.TurnUntil, o.SideSince, o.RegionId, o.MunicipalityId)));
}

/// <param name="IsGone">An amending act took it out of the plan.</param>
public sealed record GridMeasure(MeasureId Id, string? Number, string Name, OwedBy Owner, bool IsGone)
{
    public string Label => MeasureLabel.Of(Number, Name);
    public string ShortLabel => MeasureLabel.ShortOf(Number, Name);
}

/// <param name="Total">Of all pages.</param>
public sealed record GridCentre(CentreId Id, string Name, int Cohort, string? Municipality, int Total);

public sealed record Grid(
    IReadOnlyList<GridMeasure> Measures, IReadOnlyList<GridCentre> Centres, int Total,
    IReadOnlyDictionary<(CentreId? Centre, MeasureId Measure), GridCell> Cells)
{
    /// <summary>Those that have a cell anywhere, where the filter leaves cells out.</summary>
    public IReadOnlyList<GridMeasure> Of(OwedBy owner, bool onlyShown = false) =>
        [.. Measures.Where(m => m.Owner == owner && (!onlyShown || Cells.Keys.Any(k => k.Measure == m.Id)))];

    public GridSum OfRow(CentreId? centre) => GridSum.Of(Cells.Where(c => c.Key.Centre == centre).Select(c => c.Value));

    /// <summary>Of all cells of the centres that are shown.</summary>
    public GridSum OfCentres => GridSum.Of(Cells.Where(c => c.Key.Centre is not null).Select(c => c.Value));

    /// <summary>Of the centres that are shown.</summary>
    public GridSum OfColumn(GridMeasure measure) =>
        GridSum.Of(Cells.Where(c => c.Key.Measure == measure.Id && c.Key.Centre is not null).Select(c => c.Value));

    public GridCell? Cell(CentreId? centre, GridMeasure measure) => Cells.GetValueOrDefault((centre, measure.Id));

    public bool HasRegion => Cells.Keys.Any(k => k.Centre is null);
}
