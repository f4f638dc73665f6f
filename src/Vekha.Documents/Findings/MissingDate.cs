using Vekha.Documents.Passports;
using Vekha.Documents.Passports.Tables;

namespace Vekha.Documents.Findings;

/// <summary>A blank cell in a column of dates; a dash says that there is no date.</summary>
internal static class MissingDate
{
    public static IEnumerable<Finding> In(ReadPassport read) =>
    [
        .. from cell in read.Results.Cells(PassportColumnRole.Due)
           where cell.Printed.Length == 0
           select Of(PassportPlace.Of(cell.Item), $"У результата {cell.Item.Number} не указан срок."),
        .. from cell in read.Plan.Cells(PassportColumnRole.End)
           where cell.Printed.Length == 0
           select Of(PassportPlace.Of(cell.Item), $"В строке {cell.Item.Number} плана не указана дата окончания."),
        .. from cell in read.Plan.Cells(PassportColumnRole.Start)
           where cell.Printed.Length == 0
           select Of(PassportPlace.Of(cell.Item), $"В строке {cell.Item.Number} плана не указана дата начала."),
    ];

    private static Finding Of(string where, string message) => new(FindingCode.MissingDate, Severity.Error, where, message + " Исполнение нельзя проконтролировать.");
}
