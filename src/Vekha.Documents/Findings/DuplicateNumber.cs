using Vekha.Documents.Places;
using Vekha.Documents.Plans;

namespace Vekha.Documents.Findings;

/// <summary>One number used for two measures of a plan, or of a section where the sections number their own measures, each from 1. A
/// numbering that runs on and falls back once is no such numbering.</summary>
internal static class DuplicateNumber
{
    public static IEnumerable<Finding> In(IReadOnlyList<ReadPlan> read) =>
        from item in read.Select((plan, i) => (Parts: Parts(plan), Number: i + 1))
        from part in item.Parts
        from same in part.Where(measure => measure.Number is not null).GroupBy(measure => measure.Number)
        where same.Count() > 1
        select new Finding(FindingCode.DuplicateNumber, Severity.Error, PlaceCode.OfMeasure(item.Number, same.First().Number, 0),
            Message(same));

    private static List<IEnumerable<Measure>> Parts(ReadPlan plan)
    {
        var sections = plan.Plan.Measures.Zip(plan.Rows).GroupBy(row => row.Second.Section, row => row.First).ToList();
        return sections.TrueForAll(section => section.First().Number == "1") ? [.. sections] : [plan.Plan.Measures];
    }

    private static string Message(IGrouping<string?, Measure> same) =>
        $"Номер {same.Key} стоит у нескольких мероприятий: {string.Join(", ", same.Select(measure => Excerpt.Of(measure.Name)))}. "
        + "Ссылка на этот номер неоднозначна.";
}
