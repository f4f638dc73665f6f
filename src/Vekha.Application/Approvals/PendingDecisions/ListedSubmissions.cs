using Vekha.Application.Lists;
using Vekha.Data;
using Vekha.Planning.Access;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Approvals.PendingDecisions;

/// <summary>The submissions that wait for a person as a whole, with all that the list of them shows and is sorted by.</summary>
internal static class ListedSubmissions
{
    public static IQueryable<ListedSubmission> Of(VekhaDb db, PendingFilter filter, Viewer viewer) =>
        from x in filter.Narrow(db.Obligations.PendingFor(viewer), db).ByReviewer(db, viewer)
        let o = x.Obligation
        join m in db.Measures on o.MeasureId equals m.Id
        join e in db.Editions on o.EditionId equals e.Id
        // Names are looked up row by row: of the few that are shown, and without a plan over eight tables.
        select new ListedSubmission
        {
            Obligation = o,
            Situation = x.Situation,
            Number = m.Number,
            Name = m.Name,
            Ordinal = m.Ordinal,
            Centre = db.Centres.Where(c => c.Id == o.CentreId).Select(c => c.Name).FirstOrDefault(),
            Municipality = db.Organisations.Where(u => u.Id == o.MunicipalityId).Select(u => u.ShortName ?? u.Name).FirstOrDefault(),
            Programme = db.Programmes.Where(p => p.Code == e.ProgrammeCode).Select(p => p.Name).FirstOrDefault(),
            Sender = db.Users.Where(s => s.Id == o.SubmittedById).Select(s => s.FullName).FirstOrDefault(),
            Checker = db.Users.Where(s => s.Id == o.CheckedById).Select(s => s.FullName).FirstOrDefault(),
            InPlaceOfReviewer = x.InPlaceOfReviewer,
        };

    /// <summary>Pages never overlap, and whoever goes on from one to the next meets them as the list has them.</summary>
    public static IQueryable<ListedSubmission> InOrder(this IQueryable<ListedSubmission> rows, PendingFilter filter)
    {
        // What waits for the viewer stands before what waits for a reviewer.
        var keys = new SortKeys<ListedSubmission>().By(r => r.InPlaceOfReviewer);
        keys = filter.Grouping switch
        {
            PendingGrouping.Measure => keys.By(r => r.Programme, r => r.Ordinal, r => r.Name),
            PendingGrouping.Programme => keys.By(r => r.Programme),
            PendingGrouping.Municipality => keys.By(r => r.Municipality),
            PendingGrouping.Sender => keys.By(r => r.Sender),
            _ => keys,
        };
        keys = filter.Order switch
        {
            PendingOrder.Submitted => keys.By(filter.Descending, r => r.Obligation.SubmittedOn),
            PendingOrder.Measure => keys.By(filter.Descending, r => r.Programme, r => r.Ordinal, r => r.Name),
            PendingOrder.Centre => keys.By(filter.Descending, r => r.Centre),
            PendingOrder.Sender => keys.By(filter.Descending, r => r.Sender),
            PendingOrder.Due => keys.By(filter.Descending, r => r.Obligation.Due),
            _ => keys.By(filter.Descending, r => r.Obligation.SideSince),
        };
        return keys.By(r => r.Obligation.Due, r => r.Obligation.Id).Sort(rows);
    }
}

internal sealed class ListedSubmission
{
    public required Obligation Obligation { get; init; }
    public required Situation Situation { get; init; }
    public required string? Number { get; init; }
    public required string Name { get; init; }
    public required decimal Ordinal { get; init; }
    public required string? Centre { get; init; }
    public required string? Municipality { get; init; }
    public required string? Programme { get; init; }
    public required string? Sender { get; init; }
    public required string? Checker { get; init; }
    public required bool InPlaceOfReviewer { get; init; }
}
