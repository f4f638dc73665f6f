using Vekha.Documents.Places;

namespace Vekha.Documents.Plans;

/// <summary>A plan together with what it was read from, for the checks.</summary>
/// <param name="Rows">One for each measure, in the same order.</param>
internal sealed record ReadPlan(Plan Plan, Columns Columns, IReadOnlyList<JoinedRow> Rows);

internal static class ReadPlanList
{
    /// <summary>The places of plans that lack a column.</summary>
    public static IEnumerable<string> Without(this IReadOnlyList<ReadPlan> plans, Predicate<Columns> has) =>
        plans.Index().Where(plan => !has(plan.Item.Columns)).Select(plan => PlaceCode.OfPlan(plan.Index + 1));

    /// <summary>All measures with the words for their place.</summary>
    public static IEnumerable<(Measure Measure, JoinedRow Row, string Where, Columns Columns)> Measures(this IReadOnlyList<ReadPlan> plans) =>
        from item in plans.Select((plan, i) => (Plan: plan, Number: i + 1))
        from row in item.Plan.Plan.Measures.Select((measure, i) => (Measure: measure, Index: i))
        select (row.Measure, item.Plan.Rows[row.Index], PlaceCode.OfMeasure(item.Number, row.Measure.Number, row.Index), item.Plan.Columns);
}
