using Microsoft.EntityFrameworkCore;
using Vekha.Application.Lists;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Data.Obligations;
using Vekha.Planning.Access;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Obligations;

/// <summary>The list of obligations, and how many there are in each of its groups.</summary>
public sealed class ListQuery(VekhaDb db)
{
    public const int PageSize = 50;

    public async Task<ListedObligations> RunAsync(
        ListFilter filter, ListOrder<ObligationColumn> order, int page, Viewer viewer, DateOnly today, CancellationToken ct)
    {
        var obligations = Of(new(filter, null), viewer, today);
        var groups = order.Group is { } group ? await GroupsAsync(obligations, group, today, ct) : null;
        var total = groups?.Values.Sum(g => g.Count) ?? await obligations.CountAsync(ct);
        return new(await Page(obligations, order, page, today).ToListAsync(ct), total, groups);
    }

    public Task<List<ListRow>> AllAsync(
        Selection selection, ListOrder<ObligationColumn> order, Viewer viewer, DateOnly today, CancellationToken ct) =>
        ListedObligation.Rows(new ObligationOrder(today).Sort(ListedObligation.Of(db, Of(selection, viewer, today)), order))
            .ToListAsync(ct);

    private IQueryable<Obligation> Of(Selection selection, Viewer viewer, DateOnly today) =>
        selection.Narrow(db.Obligations.VisibleTo(viewer, Right.ReadPlan), db, today);

    private IQueryable<ListRow> Page(
        IQueryable<Obligation> obligations, ListOrder<ObligationColumn> order, int page, DateOnly today)
    {
        var orders = new ObligationOrder(today);
        var skipped = (page - 1) * PageSize;
        // By the index of dates where that is enough, and only then with all that belongs to the row.
        if (order is { Group: null, By: ObligationColumn.Due })
        {
            var few = ObligationOrder.ByDue(obligations, order.Descending).Skip(skipped).Take(PageSize);
            return ListedObligation.Rows(orders.Sort(ListedObligation.Of(db, few), order));
        }
        return ListedObligation.Rows(orders.Sort(ListedObligation.Of(db, obligations), order).Skip(skipped).Take(PageSize));
    }

    /// <summary>Of all pages, in one statement; what is overdue is counted a second time.</summary>
    private async Task<IReadOnlyDictionary<string, ObligationGroup>> GroupsAsync(
        IQueryable<Obligation> obligations, ObligationColumn group, DateOnly today, CancellationToken ct)
    {
        var title = ObligationOrder.TitleOf(group);
        var all = ListedObligation.Of(db, obligations).Select(title).Select(t => new { Title = t, Overdue = 0 });
        var overdue = ListedObligation.Of(db, obligations.Standing(Standing.Overdue, today)).Select(title)
            .Select(t => new { Title = t, Overdue = 1 });
        var counted = await all.Concat(overdue).GroupBy(r => r.Title)
            .Select(g => new { g.Key, Count = g.Count(r => r.Overdue == 0), Overdue = g.Sum(r => r.Overdue) }).ToListAsync(ct);
        return counted.ToDictionary(g => g.Key ?? "", g => new ObligationGroup(g.Count, g.Overdue));
    }
}

/// <param name="Groups">By <see cref="ListRow.TitleOf"/>, of all pages; null where the list has none.</param>
public sealed record ListedObligations(
    IReadOnlyList<ListRow> Rows, int Total, IReadOnlyDictionary<string, ObligationGroup>? Groups);

public sealed record ObligationGroup(int Count, int Overdue);
