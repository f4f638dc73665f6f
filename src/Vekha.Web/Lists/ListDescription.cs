using Vekha.Application.Lists;

namespace Vekha.Web.Lists;

/// <summary>What a list is: described once for the screen, for files and for print.</summary>
/// <param name="Title">«Обязательства»</param>
/// <param name="Usual">The order of the list where the address names none.</param>
public sealed record ListDescription<TRow, TColumn>(
    string Title, ListOrder<TColumn> Usual, IReadOnlyList<ListColumn<TRow, TColumn>> Columns) where TColumn : struct, Enum
{
    public IEnumerable<ListColumn<TRow, TColumn>> Groups => Columns.Where(c => c.IsGroup);

    public ListColumn<TRow, TColumn> this[TColumn key] => Columns.Single(c => c.Key.Equals(key));

    /// <summary>How the address wants the list; what it names and the list does not have counts as absent.</summary>
    public ListView<TRow, TColumn> View(IQueryCollection query)
    {
        var sort = query[ListNames.Sort].ToString();
        var by = Named(sort.TrimStart('-')) is { Sorts: true } sorted ? sorted : null;
        var group = Named(query[ListNames.Group]) is { IsGroup: true } grouped ? grouped.Key : (TColumn?)null;
        var descending = sort.StartsWith('-') || string.Equals(query[ListNames.Descending], "true", StringComparison.OrdinalIgnoreCase);
        var order = by is null ? Usual with { Group = group } : new ListOrder<TColumn>(by.Key, descending, group);
        var named = query[ListNames.Columns].SelectMany(names => names?.Split(',') ?? []).Select(Named).OfType<ListColumn<TRow, TColumn>>()
            .ToHashSet();
        // The column that names the row is what one opens the row by.
        return new(this, order, named.Count == 0 ? null : [.. Columns.Where(c => c.IsHead || named.Contains(c))]);
    }

    /// <summary>Rows that are all at hand, in an order.</summary>
    /// <param name="rows">In their usual order.</param>
    public IReadOnlyList<TRow> Sorted(IEnumerable<TRow> rows, ListOrder<TColumn> order)
    {
        if (order == Usual) return [.. rows];
        var by = this[order.By].Value;
        var sorted = order.Group is { } group
            ? ThenBy(rows.OrderBy(this[group].Value, ListValues.Order), by, order.Descending)
            : order.Descending ? rows.OrderByDescending(by, ListValues.Order) : rows.OrderBy(by, ListValues.Order);
        return [.. sorted];
    }

    private static IOrderedEnumerable<TRow> ThenBy(IOrderedEnumerable<TRow> rows, Func<TRow, object?> by, bool descending) =>
        descending ? rows.ThenByDescending(by, ListValues.Order) : rows.ThenBy(by, ListValues.Order);

    private ListColumn<TRow, TColumn>? Named(string? name) =>
        Columns.FirstOrDefault(c => string.Equals(c.Name, name, StringComparison.OrdinalIgnoreCase));
}
