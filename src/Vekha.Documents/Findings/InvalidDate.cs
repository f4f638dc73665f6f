using Vekha.Documents.Passports;
using Vekha.Documents.Passports.Tables;

namespace Vekha.Documents.Findings;

/// <summary>Figures in a column of dates that are not a day of the calendar: «28.02.024», «31.04.2021».</summary>
internal static class InvalidDate
{
    public static IEnumerable<Finding> In(ReadPassport read) =>
    [
        .. read.Results.Cells(PassportColumnRole.Due).Where(cell => IsNoDay(cell.Printed)).Select(cell => Of(PassportPlace.Of(cell.Item), "Дата срока", cell.Item.Number, cell.Printed)),
        .. read.Plan.Cells(PassportColumnRole.Start).Where(cell => IsNoDay(cell.Printed)).Select(cell => Of(PassportPlace.Of(cell.Item), "Дата начала", cell.Item.Number, cell.Printed)),
        .. read.Plan.Cells(PassportColumnRole.End).Where(cell => IsNoDay(cell.Printed)).Select(cell => Of(PassportPlace.Of(cell.Item), "Дата окончания", cell.Item.Number, cell.Printed)),
    ];

    private static bool IsNoDay(string printed) =>
        printed.Any(char.IsAsciiDigit) && printed.Count(c => c == '.') > 1 && PrintedDay.Looks(printed) && PrintedDay.Of(printed) is null;

    private static Finding Of(string where, string what, string number, string printed) =>
        new(FindingCode.InvalidDate, Severity.Error, where, $"{what} в строке {number} напечатана как «{printed}»: такого дня нет. Дата не прочитана.");
}
