using System.Text.RegularExpressions;
using Vekha.Documents.Passports.Tables;

namespace Vekha.Documents.Passports;

/// <summary>Rows of the table of funding that print amounts, in million roubles whatever the table counts in.</summary>
internal static partial class FundingReader
{
    public static IEnumerable<(FundingRow Funding, TableRow Row)> Of(ReadTable table)
    {
        var units = Thousands.IsMatch(table.Head) ? 1000m : 1m;
        return from row in table.Rows
               let amounts = Amounts(table, row, units)
               let total = PrintedAmount.Of(table.Text(row, ColumnRole.Total))
               where amounts.Count > 0 || total is not null
               select (Read(table, row, amounts, total is { } printed ? printed / units : amounts.Values.Sum()), row);
    }

    private static FundingRow Read(ReadTable table, TableRow row, Dictionary<int, decimal> amounts, decimal total)
    {
        var name = table.Text(row, ColumnRole.Name);
        var isConditional = row.Cells.Where((_, i) => table.Columns[i].Content == ColumnContent.Amount).Any(PrintedAmount.IsMarked);
        return new(RowNumber.Text(table.Text(row, ColumnRole.Number)), name, FundingSources.Of(name), amounts, total, isConditional);
    }

    private static Dictionary<int, decimal> Amounts(ReadTable table, TableRow row, decimal units) =>
        table.Years(row)
            .Select(cell => (cell.Year, Value: PrintedAmount.Of(cell.Text)))
            .Where(cell => cell.Value is not null)
            .ToDictionary(cell => cell.Year, cell => cell.Value!.Value / units);

    [GeneratedRegex(@"тыс(?:\.|яч)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Thousands { get; }
}
