using System.Linq.Expressions;
using Vekha.Planning.Access;
using Vekha.Planning.Organisations;

namespace Vekha.Data.Access;

/// <summary>Narrows a query to what a person may see: each scope is one range of the index on the path.</summary>
public static class ScopedQueries
{
    /// <summary>The rows below the organisations where the viewer holds the right; none where the right is not held anywhere.</summary>
    public static IQueryable<T> VisibleTo<T>(this IQueryable<T> things, Viewer viewer, Right right) where T : class, IScoped =>
        things.Below(viewer.Scopes(right));

    /// <summary>The rows below any of the paths; none where there are no paths.</summary>
    public static IQueryable<T> Below<T>(this IQueryable<T> things, IReadOnlyList<string> scopes) where T : class, IScoped
    {
        if (scopes.Count == 0) return things.Where(_ => false);
        var thing = Expression.Parameter(typeof(T), "thing");
        var path = Expression.Property(thing, nameof(IScoped.Path));
        var anywhere = scopes.Select(scope => Within(path, scope)).Aggregate(Expression.OrElse);
        return things.Where(Expression.Lambda<Func<T, bool>>(anywhere, thing));
    }

    internal static BinaryExpression Within(Expression path, string scope)
    {
        // Captured in an object so that the values become parameters of the statement, not part of its text.
        var range = Expression.Constant(new Range(scope, scope + TreePath.RangeEnd));
        return Expression.AndAlso(
            Expression.GreaterThanOrEqual(Compare(path, Expression.Property(range, nameof(Range.First))), Expression.Constant(0)),
            Expression.LessThan(Compare(path, Expression.Property(range, nameof(Range.End))), Expression.Constant(0)));
    }

    private static MethodCallExpression Compare(Expression path, Expression bound) =>
        Expression.Call(typeof(string), nameof(string.Compare), null, path, bound);

    private sealed record Range(string First, string End);
}
