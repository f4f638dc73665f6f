using Vekha.Documents.Findings;
using Vekha.Documents.Places;
using Vekha.Documents.Plans;

namespace Vekha.Documents.Printing;

/// <summary>One plan as an annex: its caption, its title and its table.</summary>
internal static class PlanAnnex
{
    public static IEnumerable<FormPart> Parts(Reading reading, Plan plan, int number)
    {
        yield return new FormLine(FormLineKind.Annex, Caption(reading.Plans.Count > 1 ? number : null));
        if (reading.Act is { } act)
            yield return new FormLine(FormLineKind.AnnexOf,
                string.Join('\n', new[] { OfficialAct.AnnexTo(act), OfficialAct.Requisites(act) }.OfType<string>()));
        if (plan.Title.Length > 0) yield return new FormLine(FormLineKind.PlanTitle, plan.Title);
        var missing = Codes(reading, PlaceCode.OfPlan(number));
        yield return PlanForm.Of(plan, reading.Layouts.ElementAtOrDefault(number - 1), missing,
            i => Codes(reading, PlaceCode.OfMeasure(number, plan.Measures[i].Number, i)));
    }

    /// <param name="number">null for the only annex.</param>
    internal static string Caption(int? number) => number is { } one ? $"Приложение № {one}" : "Приложение";

    private static HashSet<FindingCode> Codes(Reading reading, string where) =>
        [.. reading.Findings.Where(finding => finding.Where == where).Select(finding => finding.Code)];
}
