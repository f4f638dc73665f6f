using Vekha.Documents.Passports.Tables;

namespace Vekha.Documents.Passports;

/// <summary>Rows of the table of results. The row of a task, which has a number of one level and nothing but its name, is none.</summary>
internal static class ResultReader
{
    public static IEnumerable<(Result Result, TableRow Row)> Of(ReadTable table) =>
        from row in table.Rows
        let number = RowNumber.Text(table.Text(row, ColumnRole.Number))
        where number is not null && !IsTask(table, row, number)
        let due = PrintedDay.Of(table.Text(row, ColumnRole.Due))
        select (new Result(number, table.Text(row, ColumnRole.Name), due, table.Text(row, ColumnRole.Description)), row);

    private static bool IsTask(ReadTable table, TableRow row, string number) =>
        !number.Contains('.', StringComparison.Ordinal)
        && row.Cells.Where((cell, i) => table.Columns[i].Role is not (ColumnRole.Number or ColumnRole.Name or ColumnRole.Section)).All(cell => cell.Length == 0);
}
