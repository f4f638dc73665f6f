using Vekha.Application.Lists;

namespace Vekha.Web.Lists;

/// <summary>A list as an address wants it shown.</summary>
/// <param name="Chosen">null where the address chooses no columns.</param>
public sealed record ListView<TRow, TColumn>(
    ListDescription<TRow, TColumn> List, ListOrder<TColumn> Order, IReadOnlyList<ListColumn<TRow, TColumn>>? Chosen)
    where TColumn : struct, Enum
{
    /// <summary>On the screen; what the rows are grouped by stands above them.</summary>
    public IReadOnlyList<ListColumn<TRow, TColumn>> Columns =>
        [.. (Chosen ?? List.Columns.Where(c => c.OnScreen)).Where(c => c.IsHead || !c.Key.Equals(Order.Group))];

    /// <summary>In a file; first what the rows are grouped by.</summary>
    public IReadOnlyList<ListColumn<TRow, TColumn>> FileColumns =>
        [.. (Chosen ?? List.Columns.Where(c => c.InFiles)).OrderBy(c => c.Key.Equals(Order.Group) ? 0 : 1)
            .Concat(List.Groups.Where(g => g.Key.Equals(Order.Group) && Chosen?.Contains(g) == false))
            .DistinctBy(c => c.Key).OrderBy(c => c.Key.Equals(Order.Group) ? 0 : 1)];

    /// <summary>As the address of the list says it; null for the usual order.</summary>
    public string? SortName(TColumn by, bool descending) =>
        by.Equals(List.Usual.By) && descending == List.Usual.Descending ? null : (descending ? "-" : "") + ListNames.Of(by);

    /// <summary>Which way a press on the head of a column turns the list.</summary>
    public bool NextDescending(ListColumn<TRow, TColumn> column) =>
        Order.By.Equals(column.Key) ? !Order.Descending : column.IsNumber;

    /// <param name="about">What is said of it above the rows: the day, what it is narrowed by.</param>
    internal TableFile File(IEnumerable<TRow> rows, params IReadOnlyList<string> about)
    {
        var columns = FileColumns;
        return new(List.Title, [.. columns.Select(c => c.Title)], [.. rows.Select(row => columns.Select(c => c.Value(row)).ToArray())])
        {
            Lead = [List.Title, .. about],
        };
    }
}
