using Microsoft.EntityFrameworkCore;
using Vekha.Application.Lists;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Documents.Acts;
using Vekha.Documents.Findings;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;
using Vekha.Planning.Editions.Matching;

namespace Vekha.Application.Acts;

public sealed class ActsQuery(VekhaDb db)
{
    public const int PageSize = 30;

    /// <param name="page">From 1; null for all at once, as a file needs them.</param>
    public async Task<View> RunAsync(
        ActsFilter filter, ListOrder<ActColumn> order, int? page, Viewer viewer, CancellationToken ct)
    {
        var acts = filter.Narrow(db.ActsOf(viewer), db, viewer);
        var loadings = db.ActLoadings.VisibleTo(viewer, Right.EditActs);
        // One statement for both counts, as columns of a row that is always there: loadings are rare, and the page is opened often.
        var counted = await db.Organisations.OrderBy(o => o.Id).Take(1)
            .Select(_ => new { Acts = acts.Count(), HasLoadings = loadings.Any() }).SingleAsync(ct);
        var sorted = Sort(acts, order);
        if (page is { } number) sorted = sorted.Skip((number - 1) * PageSize).Take(PageSize);
        var rows = await sorted
            .Select(a => new Row(a.Id, a.Title, a.Number, a.Date, a.Path, a.Passport != null,
                db.Editions.Any(e => e.ActId == a.Id && (e.State != EditionState.Draft || e.FormerId != null)) ? null : a.Head,
                a.Findings, a.LoadedAt,
                db.Users.Where(p => p.Id == a.LoadedById).Select(p => p.FullName).Single())
            {
                Type = a.Type,
                FileName = db.Files.Where(f => f.Id == a.FileId).Select(f => f.Name).SingleOrDefault(),
                OfThatDay = db.Acts.Where(b => b.Path == a.Path && b.Date == a.Date && b.Id != a.Id && b.Number != null)
                    .Select(b => new ActHeading(b.Id, b.Type, null, b.Number, b.Date, "")).ToList(),
            })
            .ToListAsync(ct);
        var ids = rows.Select(r => r.Id).ToArray();
        var plans = await db.Editions.Where(e => ids.Contains(e.ActId)).OrderBy(e => e.Ordinal)
            .Select(e => new ListedPlan(
                e.ActId, e.Ordinal, e.Title, db.Programmes.Where(p => p.Code == e.ProgrammeCode).Select(p => p.Name).SingleOrDefault(),
                e.State, e.Cohorts, e.FormerId != null))
            .ToListAsync(ct);
        return new(counted.Acts, counted.HasLoadings,
            [.. rows.Select(r => Shown(r, plans.Where(p => p.ActId == r.Id), viewer))]);
    }

    /// <summary>The programmes that plans of acts the viewer sees belong to.</summary>
    public Task<List<Planning.Centres.Programme>> ProgrammesAsync(Viewer viewer, CancellationToken ct)
    {
        var acts = db.ActsOf(viewer).Select(a => a.Id);
        return db.Programmes.Where(p => db.Editions.Any(e => e.ProgrammeCode == p.Code && acts.Contains(e.ActId)))
            .OrderBy(p => p.Name).ToListAsync(ct);
    }

    private IQueryable<LoadedAct> Sort(IQueryable<LoadedAct> acts, ListOrder<ActColumn> order)
    {
        var keys = new SortKeys<LoadedAct>();
        return (order.By switch
        {
            ActColumn.Number => keys.By(order.Descending, a => a.Number!.Length, a => a.Number),
            ActColumn.Date => keys.By(order.Descending, a => a.Date),
            ActColumn.Title => keys.By(order.Descending, a => a.Title),
            ActColumn.Plans => keys.By(order.Descending, a => db.Editions.Where(e => e.ActId == a.Id).Min(e => e.ProgrammeCode)),
            ActColumn.LoadedBy => keys.By(order.Descending,
                a => db.Users.Where(p => p.Id == a.LoadedById).Select(p => p.FullName).Single()),
            _ => keys.By(order.Descending, a => a.LoadedAt),
        }).By(a => a.Id).Sort(acts);
    }

    private static ShownAct Shown(Row row, IEnumerable<ListedPlan> plans, Viewer viewer)
    {
        var seesDrafts = viewer.May(Right.ReadDrafts, row.Path);
        return new(
            row, [.. plans.Where(p => seesDrafts || p.State != EditionState.Draft)], seesDrafts, viewer.May(Right.EditActs, row.Path));
    }

    /// <param name="HasLoadings">There is what the person may see of acts that are being read, or that were read and are none.</param>
    public sealed record View(int Total, bool HasLoadings, IReadOnlyList<ShownAct> Acts);

    /// <param name="SeesFindings">Findings are for those who see drafts.</param>
    /// <param name="MayEdit">What is still to be done with it is the viewer's to do.</param>
    public sealed record ShownAct(Row Act, IReadOnlyList<ListedPlan> Plans, bool SeesFindings, bool MayEdit)
    {
        /// <summary>The first of its plans that is not in force yet; null where the viewer has nothing to do.</summary>
        public ListedPlan? ToDo => MayEdit ? Plans.FirstOrDefault(p => p.State == EditionState.Draft) : null;
    }

    /// <param name="Head">null where its plans are in force, or the plan they change is known.</param>
    public sealed record Row(
        ActId Id, string Title, string? Number, DateOnly? Date, string Path, bool HasPassport, Act? Head, IReadOnlyList<Finding> Findings,
        DateTimeOffset LoadedAt, string LoadedBy)
    {
        public ActType? Type { get; init; }

        /// <summary>null where the text was typed.</summary>
        public string? FileName { get; init; }

        internal IReadOnlyList<ActHeading> OfThatDay { get; init; } = [];

        /// <summary>The same act was loaded once more, before or since.</summary>
        public bool HasTwin => OfThatDay.Any(new ActHeading(Id, Type, null, Number, Date, Title).IsSameAs);

        /// <summary>It says that it changes others, and it is not known yet which plan that is.</summary>
        public bool AmendsUnknown => Head is { Amends.Count: > 0 };
    }

    /// <param name="Amends">It is to become the next edition of a plan.</param>
    public sealed record ListedPlan(
        ActId ActId, int Ordinal, string Title, string? Programme, EditionState State, IReadOnlyList<int> Cohorts, bool Amends);
}
