using Vekha.Documents.Places;
using Vekha.Documents.Plans;

namespace Vekha.Documents.Findings;

/// <summary>One number used for two measures of a plan.</summary>
internal static class DuplicateNumber
{
    public static IEnumerable<Finding> In(IReadOnlyList<ReadPlan> read) =>
        from item in read.Select((plan, i) => (plan.Plan.Measures, Number: i + 1))
        from same in item.Measures.Where(measure => measure.Number is not null).GroupBy(measure => measure.Number)
        where same.Count() > 1
        select new Finding(FindingCode.DuplicateNumber, Severity.Error, PlaceCode.OfMeasure(item.Number, same.First().Number, 0), Message(same));

    private static string Message(IGrouping<string?, Measure> same) =>
        $"Номер {same.Key} стоит у нескольких мероприятий: {string.Join(", ", same.Select(measure => Excerpt.Of(measure.Name)))}. Ссылка на этот номер неоднозначна.";
}
