using System.Linq.Expressions;
using Vekha.Application.Lists;
using Vekha.Data.Obligations;
using Vekha.Planning.Centres;
using Vekha.Planning.Obligations;
using Vekha.Planning.Organisations;

namespace Vekha.Application.Centres;

/// <summary>By what of a centre a list of them is sorted; how many obligations it has of a standing is counted in the database then.
/// After the chosen column come the municipality, the name and the id.</summary>
internal sealed class CentresOrder(IQueryable<Obligation> obligations, DateOnly today)
{
    private readonly IQueryable<Obligation> _owed = obligations.Where(o =>
        o.State != ObligationState.NotApplicable && o.State != ObligationState.Withdrawn);

    private readonly IQueryable<Obligation> _done = obligations.Done();

    public IQueryable<ListedCentre> Sort(IQueryable<ListedCentre> centres, ListOrder<CentreColumn> order)
    {
        var keys = new SortKeys<ListedCentre>();
        if (order.Group is { } group) keys.By(KeyOf(group));
        return keys.By(order.Descending, KeyOf(order.By))
            .By(x => x.Municipality!.ShortName ?? x.Municipality.Name, x => x.Centre.Name, x => x.Centre.Id).Sort(centres);
    }

    private Expression<Func<ListedCentre, object?>> KeyOf(CentreColumn column) => column switch
    {
        CentreColumn.Centre => x => x.Centre.Name,
        CentreColumn.Programme => x => x.Programme.Name,
        CentreColumn.Municipality => x => x.Municipality!.ShortName ?? x.Municipality.Name,
        CentreColumn.Cohort => x => x.Centre.Cohort,
        CentreColumn.Owed => x => _owed.Count(o => o.CentreId == x.Centre.Id),
        CentreColumn.Done => x => _done.Count(o => o.CentreId == x.Centre.Id),
        CentreColumn.Progress => x => _done.Count(o => o.CentreId == x.Centre.Id) * 100.0
            / Math.Max(1, _owed.Count(o => o.CentreId == x.Centre.Id)),
        CentreColumn.Overdue => Counted(Standing.Overdue),
        CentreColumn.DueSoon => Counted(Standing.DueSoon),
        _ => Counted(Standing.Submitted),
    };

    private Expression<Func<ListedCentre, object?>> Counted(Standing standing)
    {
        var counted = obligations.Standing(standing, today);
        return x => counted.Count(o => o.CentreId == x.Centre.Id);
    }
}

/// <summary>A centre with what a row of the list shows of others, before it is a row.</summary>
internal sealed class ListedCentre
{
    public required Centre Centre { get; init; }
    public required Programme Programme { get; init; }
    public required Organisation? Municipality { get; init; }
}
