using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Planning.Access;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Obligations;

/// <summary>Obligations by date, those without a date last.</summary>
public sealed class ListQuery(VekhaDb db)
{
    public const int PageSize = 50;

    public async Task<ObligationList> RunAsync(ListFilter filter, int page, Viewer viewer, DateOnly today, CancellationToken ct)
    {
        var obligations = Of(filter, viewer, today);
        var total = await obligations.CountAsync(ct);
        var rows = await Rows(obligations.OrderBy(o => o.Due).ThenBy(o => o.Id).Skip((page - 1) * PageSize).Take(PageSize)).ToListAsync(ct);
        return new(rows, total);
    }

    public Task<List<ListRow>> AllAsync(ListFilter filter, Viewer viewer, DateOnly today, CancellationToken ct) =>
        Rows(Of(filter, viewer, today)).ToListAsync(ct);

    private IQueryable<Obligation> Of(ListFilter filter, Viewer viewer, DateOnly today) =>
        filter.Narrow(db.Obligations.VisibleTo(viewer, Right.ReadPlan), db, today);

    private IQueryable<ListRow> Rows(IQueryable<Obligation> obligations) =>
        from o in obligations
        join m in db.Measures on o.MeasureId equals m.Id
        join owner in db.Centres on o.CentreId equals owner.Id into owners
        from c in owners.DefaultIfEmpty()
        join above in db.Organisations on o.MunicipalityId equals above.Id into municipalities
        from municipality in municipalities.DefaultIfEmpty()
        orderby o.Due, o.Id
        select new ListRow(o.Id, m.Number, m.Name, o.CentreId, c.Name, c.Cohort, municipality.ShortName ?? municipality.Name,
            o.State, o.Due, o.Practical, o.Provisional,
            new Situation(
                o.State, o.Due, o.LateAfter, o.SubmittedOn, o.Turn, o.TurnUntil, o.SideSince, o.RegionId, o.MunicipalityId),
            o.ClosedOn);
}

public sealed record ObligationList(IReadOnlyList<ListRow> Rows, int Total);
