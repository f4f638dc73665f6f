using System.Linq.Expressions;

namespace Vekha.Application.Lists;

/// <summary>By what rows are sorted, the first key first.</summary>
internal sealed class SortKeys<T>
{
    private readonly List<(Expression<Func<T, object?>> Key, bool Descending)> _keys = [];

    public SortKeys<T> By(bool descending, params ReadOnlySpan<Expression<Func<T, object?>>> keys)
    {
        foreach (var key in keys) _keys.Add((key, descending));
        return this;
    }

    public SortKeys<T> By(params ReadOnlySpan<Expression<Func<T, object?>>> keys) => By(false, keys);

    public IQueryable<T> Sort(IQueryable<T> rows)
    {
        IOrderedQueryable<T>? sorted = null;
        foreach (var (key, descending) in _keys)
            sorted = (sorted, descending) switch
            {
                (null, false) => rows.OrderBy(key),
                (null, true) => rows.OrderByDescending(key),
                (_, false) => sorted.ThenBy(key),
                _ => sorted.ThenByDescending(key),
            };
        return sorted ?? rows;
    }
}
