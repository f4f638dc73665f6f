using Vekha.Documents.Plans;

namespace Vekha.Documents.Findings;

/// <summary>A measure without a term; one finding for the plan where the table has no such column. A dash is an answer, not a blank.</summary>
internal static class NoDeadline
{
    public static IEnumerable<Finding> In(IReadOnlyList<ReadPlan> read) =>
    [
        .. from place in read.Without(columns => columns.HasDeadline)
           select Of(place, "В таблице нет столбца сроков: даты придётся назначить вручную."),
        .. from item in read.Measures()
           where item.Columns.HasDeadline && item.Measure.Deadline.Text.Length == 0
           select Of(item.Where, item.Columns.Has(ColumnRole.Period)
               ? "Ни один период не отмечен: возможно, срок показан заливкой, а она потеряна. Дату придётся назначить вручную."
               : "Не указан срок: дату придётся назначить вручную."),
    ];

    private static Finding Of(string where, string message) => new(FindingCode.MissingDate, Severity.Warning, where, message);
}
