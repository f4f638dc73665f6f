using Vekha.Documents.Plans;

namespace Vekha.Documents.Findings;

/// <summary>A table without one of the columns a plan needs: one finding for the plan, not one for each row.</summary>
internal static class MissingColumn
{
    private static readonly (Predicate<Columns> Has, FindingCode Code, string Message)[] Needed =
    [
        (columns => columns.Has(ColumnRole.Responsible), FindingCode.NoResponsible, "В таблице нет столбца ответственных: исполнителей мероприятий придётся указать вручную."),
        (columns => columns.Has(ColumnRole.Deliverable), FindingCode.NoDeliverable, "В таблице нет столбца результатов: неясно, какими документами подтверждать исполнение."),
        (columns => columns.HasDeadline, FindingCode.MissingDate, "В таблице нет столбца сроков: даты придётся назначить вручную."),
    ];

    public static IEnumerable<Finding> In(IReadOnlyList<ReadPlan> read) =>
        from item in read.Select((plan, i) => (columns: plan.Columns, Plan: i + 1))
        from needed in Needed
        where !needed.Has(item.columns)
        select new Finding(needed.Code, Severity.Warning, Place.OfPlan(item.Plan), needed.Message);
}
