using Vekha.Application.Acts;

namespace Vekha.Web.Pages.Acts.Reviewing;

/// <summary>What the review screen shows of the measures of all plans, one after the other.</summary>
internal static class MeasureWindow
{
    private const int MostMeasures = 200;

    public static ListWindow Of(IQueryCollection query, ActQuery.View view, ReviewTarget target)
    {
        var measures = view.Measures.ToList();
        return ListWindow.Of(query, "rows", measures.Select(Letters), MostMeasures,
            target.Mark is null ? -1 : measures.FindIndex(m => ReviewTarget.MarkOf(m) == target.Mark));
    }

    /// <summary>Each plan with the index of its first measure.</summary>
    public static IEnumerable<(ActQuery.PlanView Plan, int First)> Plans(ActQuery.View view)
    {
        var first = 0;
        foreach (var plan in view.Plans)
        {
            yield return (plan, first);
            first += plan.Measures.Count;
        }
    }

    /// <summary>A plan without measures stands with the last ones before it.</summary>
    public static bool Shows(this ListWindow window, ActQuery.PlanView plan, int first) => plan.Measures.Count == 0
        ? window.Shows(Math.Max(0, first - 1)) || window.Total == 0
        : first < window.End && window.Start < first + plan.Measures.Count;

    private static int Letters(ActQuery.ReviewedMeasure row) => row.Measure is var measure
        ? measure.Name.Length + measure.Deadline.Text.Length + measure.Responsible.Sum(party => party.Name.Length)
            + measure.Deliverables.Sum(deliverable => deliverable.Text.Length) : 0;
}
