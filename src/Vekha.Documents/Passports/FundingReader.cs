using System.Text.RegularExpressions;
using Vekha.Documents.Passports.Tables;

namespace Vekha.Documents.Passports;

/// <summary>Rows of the funding table that print amounts, converted to million roubles.</summary>
internal static partial class FundingReader
{
    public static IEnumerable<(PrintedFunding Funding, TableRow Row)> Of(ReadTable table)
    {
        var units = Units(table);
        return from row in table.Rows
               let amounts = Amounts(table, row, units)
               let total = PrintedAmount.Of(table.Text(row, PassportColumnRole.Total))
               where amounts.Count > 0 || total is not null
               select (Read(table, row, amounts, total is { } printed ? printed / units : amounts.Values.Sum()), row);
    }

    /// <summary>The last printed decimal place, in million roubles: tables round to it.</summary>
    public static decimal Step(ReadTable table)
    {
        var places = table.Rows.SelectMany(row => row.Cells.Where((_, i) => table.Columns[i].Content == ColumnContent.Amount))
            .Select(PrintedAmount.Decimals).DefaultIfEmpty().Max();
        var step = 1 / Units(table);
        for (var place = 0; place < places; place++) step /= 10;
        return step;
    }

    private static decimal Units(ReadTable table) => Thousands.IsMatch(table.Head) ? 1000m : 1m;

    private static PrintedFunding Read(ReadTable table, TableRow row, Dictionary<int, decimal> amounts, decimal total)
    {
        var name = table.Text(row, PassportColumnRole.Name);
        var isConditional = row.Cells.Where((_, i) => table.Columns[i].Content == ColumnContent.Amount).Any(PrintedAmount.IsMarked);
        return new(RowLevels.Text(table.Text(row, PassportColumnRole.Number)), name, FundingSources.Of(name), amounts, total,
            isConditional);
    }

    private static Dictionary<int, decimal> Amounts(ReadTable table, TableRow row, decimal units) =>
        table.Years(row)
            .Select(cell => (cell.Year, Value: PrintedAmount.Of(cell.Text)))
            .Where(cell => cell.Value is not null)
            .ToDictionary(cell => cell.Year, cell => cell.Value!.Value / units);

    [GeneratedRegex(@"тыс(?:\.|яч)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Thousands { get; }
}
