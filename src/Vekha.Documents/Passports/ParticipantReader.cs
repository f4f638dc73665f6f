using Vekha.Documents.Passports.Tables;

namespace Vekha.Documents.Passports;

internal static class ParticipantReader
{
    public static IEnumerable<(Participant Participant, TableRow Row)> Of(ReadTable table) =>
        from row in table.Rows
        let number = RowNumber.Text(table.Text(row, ColumnRole.Number))
        where number is not null
        select (Read(table, row, number), row);

    private static Participant Read(ReadTable table, TableRow row, string number) => new(
        number,
        row.Section,
        table.Text(row, ColumnRole.Role),
        table.Text(row, ColumnRole.Person),
        Filled(table.Text(row, ColumnRole.Position)),
        Filled(table.Text(row, ColumnRole.Manager)),
        PrintedAmount.Of(table.Text(row, ColumnRole.Load)));

    private static string? Filled(string cell) => cell.Length > 0 && !PrintedDay.IsDash(cell) ? cell : null;
}
