using Vekha.Documents.Passports.Tables;

namespace Vekha.Documents.Passports;

/// <param name="Rows">What was read, with the row of the table it was read from.</param>
internal sealed record ReadRows<T>(ReadTable Table, IReadOnlyList<(T Item, TableRow Row)> Rows)
{
    /// <summary>Rows that print something in a column the table has, or that leave it blank.</summary>
    public IEnumerable<(T Item, string Printed)> Cells(PassportColumnRole role) =>
        Table.Has(role) ? Rows.Select(row => (row.Item, Table.Text(row.Row, role))) : [];

    public List<T> Items => [.. Rows.Select(row => row.Item)];
}
