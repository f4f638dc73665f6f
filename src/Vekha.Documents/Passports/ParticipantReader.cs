using Vekha.Documents.Passports.Tables;

namespace Vekha.Documents.Passports;

internal static class ParticipantReader
{
    public static IEnumerable<(PrintedParticipant Participant, TableRow Row)> Of(ReadTable table) =>
        from row in table.Rows
        let number = RowLevels.Text(table.Text(row, PassportColumnRole.Number))
        where number is not null
        select (Read(table, row, number), row);

    private static PrintedParticipant Read(ReadTable table, TableRow row, string number) => new(
        number,
        row.Section,
        table.Text(row, PassportColumnRole.Role),
        table.Text(row, PassportColumnRole.Person),
        Filled(table.Text(row, PassportColumnRole.Position)),
        Filled(table.Text(row, PassportColumnRole.Manager)),
        PrintedAmount.Of(table.Text(row, PassportColumnRole.Load)));

    private static string? Filled(string cell) => cell.Length > 0 && !PrintedDay.IsDash(cell) ? cell : null;
}
