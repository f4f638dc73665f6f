namespace Vekha.Documents.Passports.Tables;

/// <param name="Head">The titles of the columns as printed.</param>
internal sealed record ReadTable(string Head, IReadOnlyList<PassportColumn> Columns, IReadOnlyList<TableRow> Rows)
{
    public static readonly ReadTable None = new("", [], []);

    public string Text(TableRow row, PassportColumnRole role)
    {
        for (var i = 0; i < Columns.Count; i++)
            if (Columns[i].Role == role) return row.Cells[i];
        return "";
    }

    public bool Has(PassportColumnRole role) => Columns.Any(column => column.Role == role);

    /// <summary>What is printed for each year, blank cells left out.</summary>
    public IEnumerable<(int Year, string Text)> Years(TableRow row) =>
        Columns.Select((column, i) => (column, Text: row.Cells[i]))
            .Where(cell => cell.column.Role == PassportColumnRole.Year && cell.Text.Length > 0)
            .Select(cell => (cell.column.Year, cell.Text));
}
