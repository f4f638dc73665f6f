using Vekha.Data.Scopes;
using Vekha.Planning.Obligations;

namespace Vekha.Web.Pages.Today;

/// <summary>The counts of a municipality as one statement: each is a small part of the table, read from an index of its own without the rows.</summary>
internal static class PlaceTallies
{
    public static IQueryable<Tally> Of(IQueryable<Obligation> visible, DateOnly today) =>
        Near(visible, today).Concat(Undated(visible)).Concat(Waiting(visible)).Concat(Done(visible, today));

    private static IQueryable<Tally> Near(IQueryable<Obligation> visible, DateOnly today)
    {
        var soon = today.AddDays(Standings.SoonDays);
        return visible.Open().Where(o => o.Due <= soon)
            .GroupBy(o => new
            {
                o.MunicipalityId,
                What = o.Due >= today
                    ? o.State == ObligationState.Planned || o.State == ObligationState.InProgress ? Counted.Soon : Counted.HandedIn
                    : o.SubmittedOn == null || o.SubmittedOn > o.Due ? Counted.Overdue : Counted.HandedInAndDue,
            })
            .Select(g => new Tally { MunicipalityId = g.Key.MunicipalityId, What = g.Key.What, Count = g.Count() });
    }

    private static IQueryable<Tally> Undated(IQueryable<Obligation> visible) => visible.Standing(Standing.Undated, default)
        .GroupBy(o => o.MunicipalityId)
        .Select(g => new Tally { MunicipalityId = g.Key, What = Counted.Undated, Count = g.Count() });

    private static IQueryable<Tally> Waiting(IQueryable<Obligation> visible) => visible
        .Where(o => o.State == ObligationState.Submitted || o.State == ObligationState.Returned)
        .GroupBy(o => new { o.MunicipalityId, What = o.InRoute ? Counted.InRoute : o.State == ObligationState.Submitted ? Counted.Submitted : Counted.Returned })
        .Select(g => new Tally { MunicipalityId = g.Key.MunicipalityId, What = g.Key.What, Count = g.Count() });

    /// <summary>Since 1 January: years long done would hide what is owed now, and grow without end.</summary>
    private static IQueryable<Tally> Done(IQueryable<Obligation> visible, DateOnly today)
    {
        var newYear = new DateOnly(today.Year, 1, 1);
        return visible.Where(o => o.State == ObligationState.Accepted && o.Due >= newYear && o.Due < today)
            .GroupBy(o => o.MunicipalityId)
            .Select(g => new Tally { MunicipalityId = g.Key, What = Counted.Done, Count = g.Count() });
    }

    /// <summary>A place is null for what the region itself and its own hosts owe.</summary>
    internal sealed class Tally
    {
        public Guid? MunicipalityId { get; init; }
        public Counted What { get; init; }
        public int Count { get; init; }
    }
}

/// <summary>What a tally counts. Those handed in by their day count as waiting, not as near; here they only show that a day has come.</summary>
internal enum Counted { Overdue, HandedInAndDue, HandedIn, Soon, Undated, Submitted, InRoute, Returned, Done }
