namespace Vekha.Web.Pages.Centres;

/// <summary>A table of centres as it was given: the rows below the first row that looks like headings.</summary>
/// <param name="Missing">Required columns that no heading names.</param>
public sealed record ImportTable(IReadOnlyList<ImportRow> Rows, IReadOnlyList<ImportColumn> Missing)
{
    public const int MaxRows = 5000;

    private const int RowsAboveHeadings = 20;

    public static ImportTable Of(IReadOnlyList<IReadOnlyList<string>> table)
    {
        // Titles may stand above the headings: the row that names the most columns is taken for them.
        var best = table.Take(RowsAboveHeadings).Select((cells, index) => (index, columns: Columns(cells))).OrderByDescending(r => r.columns.Count).FirstOrDefault();
        if (best.columns is null) return new([], ImportColumns.Required);
        var rows = table.Skip(best.index + 1).Take(MaxRows)
            .Select((cells, index) => new ImportRow(best.index + index + 2, best.columns.ToDictionary(c => c.Key, c => c.Value < cells.Count ? Typed.Line(cells[c.Value]) ?? "" : "")))
            .Where(r => r.Cells.Values.Any(v => v.Length > 0))
            .ToList();
        return new(rows, [.. ImportColumns.Required.Where(c => !best.columns.ContainsKey(c))]);
    }

    private static Dictionary<ImportColumn, int> Columns(IReadOnlyList<string> cells)
    {
        var columns = new Dictionary<ImportColumn, int>();
        for (var i = 0; i < cells.Count; i++)
            if (ImportColumns.Of(cells[i]) is { } column) columns.TryAdd(column, i);
        return columns;
    }
}

/// <param name="Number">Of the row in the table, from 1.</param>
public sealed record ImportRow(int Number, IReadOnlyDictionary<ImportColumn, string> Cells)
{
    public string this[ImportColumn column] => Cells.GetValueOrDefault(column, "");
}
