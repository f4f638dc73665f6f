using Vekha.Documents.Plans;

namespace Vekha.Documents.Findings;

/// <summary>No document proves a measure; where the table has no such column, one finding for the plan. A dash is an answer, not a blank.</summary>
internal static class NoDeliverable
{
    public static IEnumerable<Finding> In(IReadOnlyList<ReadPlan> read) =>
    [
        .. from place in read.Without(columns => columns.Has(ColumnRole.Deliverable))
           select Of(place, "В таблице нет столбца результатов: неясно, какими документами подтверждать исполнение."),
        .. from item in read.Measures()
           where item.Columns.Has(ColumnRole.Deliverable) && item.Row.Text(ColumnRole.Deliverable).Length == 0
           select Of(item.Where, "Не указан результат: неясно, каким документом подтвердить исполнение."),
    ];

    private static Finding Of(string where, string message) => new(FindingCode.NoDeliverable, Severity.Warning, where, message);
}
