using System.Globalization;
using Vekha.Documents.Passports;

namespace Vekha.Documents.Printing;

/// <summary>The unit ends the name, as in the form; where one of the names would not read back, units get a column.</summary>
internal static class IndicatorForm
{
    public static FormTable Table(Passport passport)
    {
        var years = PassportCells.Years(passport.Indicators.Select(indicator => indicator.Targets));
        var hasUnits = passport.Indicators
            .Any(indicator => IndicatorReader.NameAndUnit(WithUnit(indicator)) != (indicator.Name, indicator.Unit));
        FormColumn[] columns = [new(5, true), new(26), new(16), .. hasUnits ? [new FormColumn(9)] : Array.Empty<FormColumn>(), new(8, true),
            new(10, true), .. years.Select(_ => new FormColumn(6, true))];
        return new(columns, [.. Head(years, hasUnits), FormTable.Numbering(columns.Length)],
            [.. passport.Indicators.Select(indicator => Row(indicator, years, hasUnits))]);
    }

    private static IEnumerable<FormRow> Head(IReadOnlyList<int> years, bool hasUnits) =>
    [
        new([
            FormCell.Of("№ п/п", down: 2), FormCell.Of("Целевой показатель, дополнительный показатель", down: 2),
            FormCell.Of("Тип показателя", down: 2),
            .. hasUnits ? [FormCell.Of("Единица измерения", down: 2)] : Array.Empty<FormCell>(),
            FormCell.Of("Базовое значение", across: 2),
            .. years.Count > 0 ? [FormCell.Of("Период, год", across: years.Count)] : Array.Empty<FormCell>(),
        ]),
        new([FormCell.Of("Значение"), FormCell.Of("Дата"), .. PassportCells.Titles(years)]),
    ];

    private static FormRow Row(PrintedIndicator indicator, IReadOnlyList<int> years, bool hasUnits) => new([
        FormCell.Of(indicator.Number),
        FormCell.Of(hasUnits ? indicator.Name : WithUnit(indicator)),
        FormCell.Of(Type(indicator.Type)),
        .. hasUnits ? [FormCell.Of(indicator.Unit ?? "")] : Array.Empty<FormCell>(),
        FormCell.Of(indicator.Baseline is { } baseline ? PassportCells.Amount(baseline.Value) : ""),
        FormCell.Of(indicator.Baseline is { } dated ? Date(dated.Date) : ""),
        .. PassportCells.OfYears(years, indicator.Targets),
    ]);

    private static string WithUnit(PrintedIndicator indicator) => indicator.Unit is { } unit ? $"{indicator.Name}, {unit}" : indicator.Name;

    private static string Type(IndicatorType? type) => type switch
    {
        IndicatorType.Main => "Основной",
        IndicatorType.Additional => "Дополнительный",
        _ => "",
    };

    private static string Date(string date) =>
        DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? PassportCells.Day(day) : date;
}
