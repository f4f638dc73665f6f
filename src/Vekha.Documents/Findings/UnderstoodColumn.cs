using Vekha.Documents.Places;
using Vekha.Documents.Plans;

namespace Vekha.Documents.Findings;

/// <summary>A column under an unusual title, and what it was taken for: a person sees at once whether that is right.</summary>
internal static class UnderstoodColumn
{
    public static IEnumerable<Finding> In(IReadOnlyList<ReadPlan> read) =>
        from plan in read.Index()
        from column in plan.Item.Columns.Each
        where column.IsUnderstood
        select new Finding(FindingCode.UnderstoodColumn, Severity.Info, PlaceCode.OfPlan(plan.Index + 1),
            $"Столбец «{column.Title}» понят как {Word(column.Role!.Value)}: его название необычно, сверьте.");

    private static string Word(ColumnRole role) => role switch
    {
        ColumnRole.Number => "номер",
        ColumnRole.Name => "мероприятие",
        ColumnRole.Responsible => "ответственный",
        ColumnRole.Deliverable => "результат",
        ColumnRole.Oversight => "контроль исполнения",
        _ => "срок",
    };
}
