using Vekha.Documents.Plans;

namespace Vekha.Documents.Findings;

/// <summary>A table without one of the columns a plan needs: one finding for the plan, not one for each row.</summary>
internal static class MissingColumn
{
    private static readonly (ColumnRole Role, FindingCode Code, string Message)[] Needed =
    [
        (ColumnRole.Responsible, FindingCode.NoResponsible, "В таблице нет столбца ответственных: исполнителей мероприятий придётся указать вручную."),
        (ColumnRole.Deliverable, FindingCode.NoDeliverable, "В таблице нет столбца результатов: неясно, какими документами подтверждать исполнение."),
        (ColumnRole.Deadline, FindingCode.MissingDate, "В таблице нет столбца сроков: даты придётся назначить вручную."),
    ];

    public static IEnumerable<Finding> In(IReadOnlyList<ReadPlan> read) =>
        from item in read.Select((plan, i) => (columns: plan.Columns, Plan: i + 1))
        from needed in Needed
        where !item.columns.Has(needed.Role)
        select new Finding(needed.Code, Severity.Warning, Place.OfPlan(item.Plan), needed.Message);
}
