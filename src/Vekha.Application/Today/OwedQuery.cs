using Microsoft.EntityFrameworkCore;
using Vekha.Application.Approvals.PendingDecisions;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Data.Obligations;
using Vekha.Planning.Access;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Today;

/// <summary>What is owed: counts of all, and the first of each list. At most two statements.</summary>
internal sealed class OwedQuery(VekhaDb db, LightThresholds lights)
{
    public async Task<OwedToday> RunAsync(Viewer viewer, DateOnly today, CancellationToken ct)
    {
        var visible = db.Obligations.VisibleTo(viewer, Right.ReadPlan);
        var municipalities = await MunicipalitiesAsync(db, viewer, lights, today, ct);
        var all = MunicipalityCounts.SumOf(municipalities);
        var rows = await RowsAsync(viewer, visible, all, today, ct);
        return new(
            [.. rows[TodayPart.Waiting].OrderBy(r => r.Situation.SideSince)],
            [.. rows[TodayPart.InPlaceOfReviewer]],
            [.. rows[TodayPart.Overdue]],
            [.. rows[TodayPart.Soon]],
            [.. rows[TodayPart.Undated]],
            municipalities,
            all,
            municipalities.Count > 0 || await visible.AnyAsync(ct));
    }

    /// <returns>The municipalities where anything is counted, what calls for attention on top.</returns>
    internal static async Task<List<MunicipalityCounts>> MunicipalitiesAsync(
        VekhaDb db, Viewer viewer, LightThresholds lights, DateOnly today, CancellationToken ct)
    {
        var tallies = await MunicipalityTallies.Of(db, viewer, today).ToListAsync(ct);
        var municipalities = tallies.Select(MunicipalityCounts.Of).GroupBy(p => p.Id)
            .Select(parts => parts.Aggregate((sum, part) => sum + part)).Where(p => p.Any);
        return [.. municipalities.OrderByDescending(p => p.Light(lights))
            .ThenByDescending(p => p.Overdue).ThenBy(p => p.Name, NameOrder.Russian)];
    }

    /// <summary>All parts of the page in one statement; nothing is asked for where the counts say that there is nothing.</summary>
    private async Task<ILookup<TodayPart, TodayRow>> RowsAsync(
        Viewer viewer, IQueryable<Obligation> visible, MunicipalityCounts all, DateOnly today, CancellationToken ct)
    {
        var (waiting, most) = (Waiting(viewer, all), TodayQuery.ShownTo(viewer) + 1);
        // Who only decides looks at what waits, and who only looks at the whole, at none of them.
        if (viewer.OnlyLooks || (viewer.OnlyDecides && waiting is null))
            return Enumerable.Empty<TodayRow>().ToLookup(_ => TodayPart.Waiting);
        if (waiting is null && all.Overdue + all.Soon + all.Undated == 0)
            return Enumerable.Empty<TodayRow>().ToLookup(_ => TodayPart.Waiting);
        // What came back to its author stands among what came back.
        var overdue = visible.Standing(Standing.Overdue, today);
        if (viewer.CorrectsReturned) overdue = overdue.Where(o => o.State != ObligationState.Returned);
        var first = waiting is null ? null : Held(waiting, most);
        if (!viewer.OnlyDecides)
        {
            var owed = First(overdue, TodayPart.Overdue, most)
                .Concat(First(visible.Standing(Standing.DueSoon, today), TodayPart.Soon, most))
                .Concat(First(visible.Standing(Standing.Undated, today), TodayPart.Undated, most));
            first = first is null ? owed : owed.Concat(first);
        }
        if (viewer.AcceptsForReviewers && all.ToAccept > 0)
        {
            var others = First(db.PendingFor(viewer, PendingKind.InPlaceOfReviewer), TodayPart.InPlaceOfReviewer, most);
            first = first is null ? others : first.Concat(others);
        }
        var rows = await (
            from f in first!
            join x in db.Obligations.Situated(db) on f.Id equals x.Obligation.Id
            let o = x.Obligation
            join m in db.Measures on o.MeasureId equals m.Id
            from c in db.Centres.Where(c => c.Id == o.CentreId).DefaultIfEmpty()
            from u in db.Organisations.Where(u => u.Id == o.MunicipalityId).DefaultIfEmpty()
            orderby o.Due, o.Id
            select new
            {
                f.Part,
                Row = new TodayRow(o.Id, m.Number, m.Name, o.CentreId, c.Name, u.ShortName ?? u.Name, o.Path, o.State,
                    o.Due, o.Practical, o.Provisional, x.Situation, o.SubmittedById, o.CheckedById, o.Reason, o.InRoute),
            }).ToListAsync(ct);
        return rows.ToLookup(row => row.Part, row => row.Row);
    }

    /// <returns>null where nothing waits for the person.</returns>
    private IQueryable<Obligation>? Waiting(Viewer viewer, MunicipalityCounts all)
    {
        if (viewer.Decides)
            return all.ToAccept == 0 ? null : db.PendingFor(viewer, viewer.Checks ? PendingKind.Checkable : PendingKind.Own);
        return viewer.CorrectsReturned && all.Returned > 0
            ? db.Obligations.VisibleTo(viewer, Right.AddEvidence).Where(o => o.State == ObligationState.Returned) : null;
    }

    private static IQueryable<Placed> First(IQueryable<Obligation> obligations, TodayPart part, int most) =>
        obligations.OrderBy(o => o.Due).ThenBy(o => o.Id).Take(most).Select(o => new Placed { Id = o.Id, Part = part });

    /// <summary>What somebody has had longest.</summary>
    private static IQueryable<Placed> Held(IQueryable<Obligation> waiting, int most) =>
        waiting.OrderBy(o => o.SideSince).ThenBy(o => o.Due).ThenBy(o => o.Id).Take(most)
            .Select(o => new Placed { Id = o.Id, Part = TodayPart.Waiting });

    private enum TodayPart { Overdue, Soon, Undated, Waiting, InPlaceOfReviewer }

    private sealed class Placed
    {
        public ObligationId Id { get; init; }
        public TodayPart Part { get; init; }
    }
}
