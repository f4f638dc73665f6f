using Vekha.Documents.Blocks;
using Vekha.Documents.Deadlines;
using Vekha.Documents.Places;

namespace Vekha.Documents.Plans;

/// <summary>The gathered rows of a plan → the plan.</summary>
internal static class PlanReader
{
    /// <param name="number">Of the plan in the document, counted from 1.</param>
    public static ReadPlan Read(PlanTable table, int number, string? titleInstead, Dictionary<string, LineSpan> places)
    {
        var measures = new List<Measure>();
        var rows = JoinedRow.Of(table.Rows);
        foreach (var row in rows)
        {
            var measure = Measure(row, table.Columns);
            places.TryAdd(PlaceCode.OfMeasure(number, measure.Number, measures.Count), row.Lines);
            measures.Add(measure);
        }
        var title = table.Heading?.Title ?? titleInstead ?? "";
        var plan = new Plan(title, PlanHeading.ProgrammeOf(title), PlanHeading.YearsOf(title), measures);
        return new(plan, table.Columns, rows);
    }

    internal static Measure Measure(JoinedRow row, Columns columns) => new(
        Number(row.Text(ColumnRole.Number)),
        row.Text(ColumnRole.Name),
        [.. row.Cells(ColumnRole.Responsible).SelectMany(PartyReader.Of)],
        [.. row.Cells(ColumnRole.Deliverable).SelectMany(DeliverableReader.Of)],
        DeadlineReader.Read(PrintedDeadline.Of(row, row.Columns)),
        columns.Has(ColumnRole.Oversight) && row.Text(ColumnRole.Oversight) is { Length: > 0 } oversight ? oversight : null);

    private static string? Number(string printed) => printed.TrimEnd('.', ')', ' ') is { Length: > 0 } number ? number : null;
}
