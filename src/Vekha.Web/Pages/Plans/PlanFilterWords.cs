using System.Globalization;
using Vekha.Application.Plans;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Plans;

/// <summary>What a view of a plan is narrowed by, in words: for paper and files, which have no filter to look at.</summary>
internal static class PlanFilterWords
{
    public static IEnumerable<(string Label, string? Value)> Of(PlanHead head)
    {
        var filter = head.Filter;
        return
        [
            (PlanTexts.Edition, filter.AllPlans ? PlanTexts.AllPlans : head.Chosen?.Label),
            (Texts.Municipality, filter.Municipality is null ? null
                : head.Municipalities.FirstOrDefault(m => m.Id == filter.Municipality)?.Name ?? Texts.Choice_Unknown),
            (Texts.Cohort, filter.Cohort?.ToString(CultureInfo.InvariantCulture)),
            (Texts.State, filter.Standing is { } standing ? StandingWords.Of(standing)
                : filter.OnlyProblems ? PlanTexts.GridOnlyProblems : null),
            (Texts.CentreName, filter.Search is null ? null : $"«{filter.Search}»"),
        ];
    }
}
