using System.Linq.Expressions;
using Vekha.Application.Lists;
using Vekha.Data.Obligations;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Obligations;

/// <summary>By what of an obligation a list of them is sorted. After the chosen column come the date and the id, so that pages
/// never overlap.</summary>
internal sealed class ObligationOrder(DateOnly today)
{
    public static IQueryable<Obligation> ByDue(IQueryable<Obligation> obligations, bool descending) => descending
        ? obligations.OrderByDescending(o => o.Due).ThenByDescending(o => o.Id) : obligations.OrderBy(o => o.Due).ThenBy(o => o.Id);

    public IQueryable<ListedObligation> Sort(IQueryable<ListedObligation> rows, ListOrder<ObligationColumn> order)
    {
        var keys = new SortKeys<ListedObligation>();
        if (order.Group is { } group)
        {
            if (group == ObligationColumn.Measure) keys.By(Number);
            keys.By(AsKey(TitleOf(group)));
        }
        var descending = order.Descending;
        return (order.By switch
        {
            ObligationColumn.Due => keys.By(descending, x => x.Obligation.Due, x => x.Obligation.Id),
            ObligationColumn.DaysLate => keys.By(!descending, Late()),
            ObligationColumn.Number => keys.By(descending, Number),
            _ => keys.By(descending, KeyOf(order.By)),
        }).By(x => x.Obligation.Due, x => x.Obligation.Id).Sort(rows);
    }

    /// <summary>What the rows of a group have in common, as it is shown: <see cref="ListRow.TitleOf"/>.</summary>
    public static Expression<Func<ListedObligation, string?>> TitleOf(ObligationColumn group) => group switch
    {
        ObligationColumn.Municipality => x => x.Municipality!.ShortName ?? x.Municipality.Name,
        ObligationColumn.Measure => x => (x.Measure.Number == null ? "" : x.Measure.Number + ".\u00a0") + x.Measure.Name,
        ObligationColumn.Programme => x => x.Programme,
        ObligationColumn.Head => x => x.Head,
        _ => x => x.Centre!.Name,
    };

    private Expression<Func<ListedObligation, object?>> KeyOf(ObligationColumn column) => column switch
    {
        ObligationColumn.Practical => x => x.Obligation.Practical,
        ObligationColumn.Measure => x => x.Measure.Name,
        ObligationColumn.Cohort => x => (int?)x.Centre!.Cohort,
        ObligationColumn.Since => x => x.Obligation.SideSince,
        ObligationColumn.SubmittedOn => x => x.Obligation.SubmittedOn,
        ObligationColumn.ClosedOn => x => x.Obligation.ClosedOn,
        ObligationColumn.Standing => OfObligation(StandingRanks.On(today)),
        _ => AsKey(TitleOf(column)),
    };

    /// <summary>«2» before «10»: whole numbers by their length first.</summary>
    private static Expression<Func<ListedObligation, object?>>[] Number =>
        [x => x.Measure.Number!.Length, x => x.Measure.Number, x => x.Measure.Name];

    /// <summary>The longer overdue, the earlier the day; what is not overdue has none.</summary>
    private Expression<Func<ListedObligation, object?>> Late()
    {
        var rank = StandingRanks.On(today);
        var row = Expression.Parameter(typeof(ListedObligation), "x");
        var obligation = Expression.Property(row, nameof(ListedObligation.Obligation));
        var isLate = Expression.Equal(Swapped(rank, obligation), Expression.Constant((int)Standing.Overdue));
        var lateAfter = Expression.Property(obligation, nameof(Obligation.LateAfter));
        return Expression.Lambda<Func<ListedObligation, object?>>(
            Expression.Convert(Expression.Condition(isLate, lateAfter, Expression.Constant(null, typeof(DateOnly?))), typeof(object)), row);
    }

    private static Expression<Func<ListedObligation, object?>> OfObligation(Expression<Func<Obligation, int>> key)
    {
        var row = Expression.Parameter(typeof(ListedObligation), "x");
        var value = Swapped(key, Expression.Property(row, nameof(ListedObligation.Obligation)));
        return Expression.Lambda<Func<ListedObligation, object?>>(Expression.Convert(value, typeof(object)), row);
    }

    private static Expression<Func<ListedObligation, object?>> AsKey(Expression<Func<ListedObligation, string?>> title) =>
        Expression.Lambda<Func<ListedObligation, object?>>(Expression.Convert(title.Body, typeof(object)), title.Parameters);

    private static Expression Swapped(Expression<Func<Obligation, int>> key, Expression obligation) =>
        new Swap(key.Parameters[0], obligation).Visit(key.Body)!;

    private sealed class Swap(Expression from, Expression to) : ExpressionVisitor
    {
        public override Expression? Visit(Expression? node) => node == from ? to : base.Visit(node);
    }
}
