using Vekha.Documents.Passports.Tables;

namespace Vekha.Documents.Passports;

/// <summary>A passport beside what is printed; checks look at both.</summary>
internal sealed record ReadPassport(
    Passport Passport,
    ReadRows<Indicator> Indicators,
    ReadRows<Result> Results,
    ReadRows<FundingRow> Funding,
    ReadRows<Participant> Participants,
    ReadRows<PlanRow> Plan);

/// <param name="Rows">What was read, with the row of the table it was read from.</param>
internal sealed record ReadRows<T>(ReadTable Table, IReadOnlyList<(T Item, TableRow Row)> Rows)
{
    /// <summary>Rows that print something in a column which the table has, or leave it blank.</summary>
    public IEnumerable<(T Item, string Printed)> Cells(ColumnRole role) =>
        Table.Has(role) ? Rows.Select(row => (row.Item, Table.Text(row.Row, role))) : [];

    public List<T> Items => [.. Rows.Select(row => row.Item)];
}
