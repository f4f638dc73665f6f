using Vekha.Documents.Plans;

namespace Vekha.Documents.Findings;

/// <summary>A blank cell where the table has the column. A dash is an answer, not a blank.</summary>
internal static class MissingParts
{
    public static IEnumerable<Finding> In(IReadOnlyList<ReadPlan> read)
    {
        foreach (var (measure, row, where, columns) in read.Measures())
        {
            if (columns.Has(ColumnRole.Responsible) && row.Text(ColumnRole.Responsible).Length == 0)
                yield return new(FindingCode.NoResponsible, Severity.Warning, where, "Не указан ответственный: мероприятие некому поручить.");
            if (columns.Has(ColumnRole.Deliverable) && row.Text(ColumnRole.Deliverable).Length == 0)
                yield return new(FindingCode.NoDeliverable, Severity.Warning, where, "Не указан результат: неясно, каким документом подтвердить исполнение.");
            if (columns.HasDeadline && measure.Deadline.Text.Length == 0)
                yield return new(FindingCode.MissingDate, Severity.Warning, where, columns.Has(ColumnRole.Period)
                    ? "Ни один период не отмечен: возможно, срок показан заливкой, а она потеряна. Дату придётся назначить вручную."
                    : "Не указан срок: дату придётся назначить вручную.");
        }
    }
}
