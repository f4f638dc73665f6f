using Vekha.Documents.Passports.Tables;

namespace Vekha.Documents.Passports;

/// <summary>Rows of the table of results. The row of a task, with a number of one level and only a name, is not a result.</summary>
internal static class ResultReader
{
    public static IEnumerable<(PrintedResult Result, TableRow Row)> Of(ReadTable table) =>
        from row in table.Rows
        let number = RowLevels.Text(table.Text(row, PassportColumnRole.Number))
        where number is not null && !IsTask(table, row, number)
        let due = PrintedDay.Of(table.Text(row, PassportColumnRole.Due))
        select (new PrintedResult(number, table.Text(row, PassportColumnRole.Name), due, table.Text(row, PassportColumnRole.Description)), row);

    private static bool IsTask(ReadTable table, TableRow row, string number) =>
        !number.Contains('.', StringComparison.Ordinal)
        && row.Cells.Where((cell, i) => table.Columns[i].Role is not (PassportColumnRole.Number or PassportColumnRole.Name or PassportColumnRole.Section)).All(cell => cell.Length == 0);
}
