using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Documents.Findings;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;

namespace Vekha.Application.Acts;

public sealed class ActsQuery(VekhaDb db)
{
    public const int PageSize = 30;

    public async Task<View> RunAsync(Viewer viewer, int page, CancellationToken ct)
    {
        var acts = db.ActsOf(viewer);
        var loadings = db.ActLoadings.VisibleTo(viewer, Right.EditActs);
        // One statement for both: loadings are rare, and the page is opened often.
        var counted = await db.Organisations.OrderBy(o => o.Id).Take(1)
            .Select(_ => new { Acts = acts.Count(), HasLoadings = loadings.Any() }).SingleAsync(ct);
        var rows = await acts.OrderByDescending(a => a.LoadedAt).ThenBy(a => a.Id)
            .Skip((page - 1) * PageSize).Take(PageSize)
            .Select(a => new Row(a.Id, a.Title, a.Number, a.Date, a.Path, a.Passport != null, a.Findings, a.LoadedAt,
                db.Users.Where(p => p.Id == a.LoadedById).Select(p => p.FullName).Single()))
            .ToListAsync(ct);
        var ids = rows.Select(r => r.Id).ToArray();
        var plans = await db.Editions.Where(e => ids.Contains(e.ActId)).OrderBy(e => e.Ordinal)
            .Select(e => new ListedPlan(
                e.ActId, e.Title, db.Programmes.Where(p => p.Code == e.ProgrammeCode).Select(p => p.Name).SingleOrDefault(),
                e.State, e.Cohorts))
            .ToListAsync(ct);
        return new(counted.Acts, counted.HasLoadings,
            [.. rows.Select(r => Shown(r, plans.Where(p => p.ActId == r.Id), viewer.May(Right.ReadDrafts, r.Path)))]);
    }

    private static ShownAct Shown(Row row, IEnumerable<ListedPlan> plans, bool seesDrafts) =>
        new(row, [.. plans.Where(p => seesDrafts || p.State != EditionState.Draft)], seesDrafts);

    /// <param name="HasLoadings">There is what the person may see of acts that are being read, or that were read and are none.</param>
    public sealed record View(int Total, bool HasLoadings, IReadOnlyList<ShownAct> Acts);

    /// <param name="SeesFindings">Findings are for those who see drafts.</param>
    public sealed record ShownAct(Row Act, IReadOnlyList<ListedPlan> Plans, bool SeesFindings);

    public sealed record Row(
        ActId Id, string Title, string? Number, DateOnly? Date, string Path, bool HasPassport, IReadOnlyList<Finding> Findings,
        DateTimeOffset LoadedAt, string LoadedBy);

    public sealed record ListedPlan(ActId ActId, string Title, string? Programme, EditionState State, IReadOnlyList<int> Cohorts);
}
