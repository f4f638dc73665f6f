using System.Text.RegularExpressions;
using Vekha.Documents.Passports.Tables;

namespace Vekha.Documents.Passports;

/// <summary>Rows of the table of indicators. A row that only names a social result or a task is a heading for the rows below it.</summary>
internal static partial class IndicatorReader
{
    public static IEnumerable<(PrintedIndicator Indicator, TableRow Row)> Of(ReadTable table) =>
        from row in table.Rows
        let number = RowLevels.Text(table.Text(row, PassportColumnRole.Number))
        where number is not null && !IsHeading(table, row)
        select (Read(table, row, number), row);

    private static PrintedIndicator Read(ReadTable table, TableRow row, string number)
    {
        var printed = table.Text(row, PassportColumnRole.Name);
        var (name, unit) = table.Has(PassportColumnRole.Unit) ? (printed, Filled(table.Text(row, PassportColumnRole.Unit))) : NameAndUnit(printed);
        var targets = table.Years(row)
            .Select(cell => (cell.Year, Value: PrintedAmount.Of(cell.Text)))
            .Where(cell => cell.Value is not null)
            .ToDictionary(cell => cell.Year, cell => cell.Value!.Value);
        return new(number, name, Type(table.Text(row, PassportColumnRole.Type)), unit, Baseline(table, row), targets);
    }

    /// <summary>The form since 2022 groups indicators under rows that print nothing but their name.</summary>
    private static bool IsHeading(ReadTable table, TableRow row) =>
        !table.Has(PassportColumnRole.Type) && row.Cells.Where((cell, i) => cell.Length > 0 && table.Columns[i].Role is not (PassportColumnRole.Number or PassportColumnRole.Name or PassportColumnRole.Section)).All(PrintedDay.IsDash);

    /// <summary>«…, процент»: the unit ends the name where it has no column.</summary>
    internal static (string Name, string? Unit) NameAndUnit(string name) =>
        NamedUnit.Match(name) is { Success: true } match ? (name[..match.Index].TrimEnd(), match.Groups[1].Value) : (name, null);

    private static IndicatorType? Type(string printed) =>
        printed.StartsWith("основн", StringComparison.OrdinalIgnoreCase) ? IndicatorType.Main
        : printed.StartsWith("дополн", StringComparison.OrdinalIgnoreCase) ? IndicatorType.Additional : null;

    private static PrintedBaseline? Baseline(ReadTable table, TableRow row)
    {
        if (PrintedAmount.Of(table.Text(row, PassportColumnRole.BaselineValue)) is not { } value) return null;
        var printed = table.Text(row, PassportColumnRole.BaselineDate);
        var date = PrintedDay.Of(printed)?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)
            ?? (Year.Match(printed) is { Success: true } year ? year.Value : printed);
        return new(value, date);
    }

    private static string? Filled(string cell) => cell.Length > 0 && !PrintedDay.IsDash(cell) ? cell : null;

    /// <summary>A unit is a short word or two after the last comma, or in brackets.</summary>
    [GeneratedRegex(@",\s*((?:процент\p{L}*|%|единиц\p{L}*|ед\.|человек|чел\.|тыс\.\s?(?:человек|чел\.|единиц|ед\.|руб\p{L}*\.?)|тысяч\p{L}*(?:\s\p{L}+)?|млн\.?\s?(?:человек|чел\.|единиц|ед\.|руб\p{L}*\.?)|миллион\p{L}*(?:\s\p{L}+)?|штук\p{L}*|шт\.|балл\p{L}*|мест\p{L}*|рубл\p{L}+|лет|год\p{L}*|мес\p{L}*\.?|коэффициент|промилле|условн\p{L}+\s\p{L}+|субъект\p{L}*|организаци[йяи]|детей|км|га))\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NamedUnit { get; }

    [GeneratedRegex(@"(?:19|20)\d{2}")]
    private static partial Regex Year { get; }
}
