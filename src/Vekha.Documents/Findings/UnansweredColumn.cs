using Vekha.Documents.Plans;

namespace Vekha.Documents.Findings;

/// <summary>A measure without an answer in a column; one finding for the plan where the table has no such column. A dash is an answer, not a blank.</summary>
internal sealed record UnansweredColumn(ColumnRole Column, FindingCode Code, string NoColumn, string NoAnswer)
{
    public static UnansweredColumn Responsible { get; } = new(ColumnRole.Responsible, FindingCode.NoResponsible,
        "В таблице нет столбца ответственных: исполнителей мероприятий придётся указать вручную.", "Не указан ответственный: мероприятие некому поручить.");

    public static UnansweredColumn Deliverable { get; } = new(ColumnRole.Deliverable, FindingCode.NoDeliverable,
        "В таблице нет столбца результатов: неясно, какими документами подтверждать исполнение.", "Не указан результат: неясно, каким документом подтвердить исполнение.");

    public IEnumerable<Finding> In(IReadOnlyList<ReadPlan> read) =>
    [
        .. from place in read.Without(columns => columns.Has(Column))
           select Of(place, NoColumn),
        .. from item in read.Measures()
           where item.Columns.Has(Column) && item.Row.Text(Column).Length == 0
           select Of(item.Where, NoAnswer),
    ];

    private Finding Of(string where, string message) => new(Code, Severity.Warning, where, message);
}
