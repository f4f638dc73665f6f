using Vekha.Documents.Plans;

namespace Vekha.Documents.Findings;

/// <summary>Nobody answers for a measure; where the table has no such column, one finding for the plan. A dash is an answer, not a blank.</summary>
internal static class NoResponsible
{
    public static IEnumerable<Finding> In(IReadOnlyList<ReadPlan> read) =>
    [
        .. from place in read.Without(columns => columns.Has(ColumnRole.Responsible))
           select Of(place, "В таблице нет столбца ответственных: исполнителей мероприятий придётся указать вручную."),
        .. from item in read.Measures()
           where item.Columns.Has(ColumnRole.Responsible) && item.Row.Text(ColumnRole.Responsible).Length == 0
           select Of(item.Where, "Не указан ответственный: мероприятие некому поручить."),
    ];

    private static Finding Of(string where, string message) => new(FindingCode.NoResponsible, Severity.Warning, where, message);
}
