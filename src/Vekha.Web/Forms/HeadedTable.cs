using Vekha.Application;

namespace Vekha.Web.Forms;

/// <summary>A table as a person gave it: the rows below the first row that looks like headings, read by what the headings name.</summary>
/// <param name="Missing">Required columns that no heading names.</param>
public sealed record HeadedTable<TColumn>(IReadOnlyList<HeadedRow<TColumn>> Rows, IReadOnlyList<TColumn> Missing)
    where TColumn : struct, Enum;

public static class HeadedTable
{
    public const int MaxRows = 5000;

    private const int RowsAboveHeadings = 20;

    public static HeadedTable<TColumn> Of<TColumn>(
        IReadOnlyList<IReadOnlyList<string>> table, Func<string, TColumn?> columnOf, IReadOnlyList<TColumn> required)
        where TColumn : struct, Enum
    {
        // Titles may stand above the headings: the row that names the most columns is taken for them.
        var best = table.Take(RowsAboveHeadings).Select((cells, index) => (index, columns: Columns(cells, columnOf)))
            .OrderByDescending(r => r.columns.Count).FirstOrDefault();
        if (best.columns is null) return new([], required);
        return new(Under(table, best.index + 1, best.columns), [.. required.Where(c => !best.columns.ContainsKey(c))]);
    }

    /// <summary>The rows from one on, with the places of their columns given.</summary>
    public static IReadOnlyList<HeadedRow<TColumn>> Under<TColumn>(
        IReadOnlyList<IReadOnlyList<string>> table, int first, IReadOnlyDictionary<TColumn, int> columns)
        where TColumn : struct, Enum =>
    [
        .. table.Skip(first).Take(MaxRows)
            .Select((cells, index) => new HeadedRow<TColumn>(
                first + index + 1, columns.ToDictionary(c => c.Key, c => Cell(cells, c.Value))))
            .Where(r => r.Cells.Values.Any(v => v.Length > 0)),
    ];

    private static string Cell(IReadOnlyList<string> cells, int index) => index < cells.Count ? Typed.Line(cells[index]) ?? "" : "";

    private static Dictionary<TColumn, int> Columns<TColumn>(IReadOnlyList<string> cells, Func<string, TColumn?> columnOf)
        where TColumn : struct, Enum
    {
        var columns = new Dictionary<TColumn, int>();
        for (var i = 0; i < cells.Count; i++)
            if (columnOf(cells[i]) is { } column) columns.TryAdd(column, i);
        return columns;
    }
}
