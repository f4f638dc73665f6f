using Vekha.Documents.Deadlines.Rules;
using Vekha.Planning.Scheduling;

namespace Vekha.Application.Acts.Measures;

/// <summary>The dates that a deadline gives for the region or for a centre of a cohort.</summary>
/// <param name="Cohort">null for the region.</param>
public sealed record ResultingDates(int? Cohort, IReadOnlyList<Occurrence> Occurrences)
{
    public static IReadOnlyList<ResultingDates> Of(Deadline deadline, OwedBy owner, MeasurePlan plan, DateOnly today) =>
        [.. Owners(deadline, owner, plan)
            .Select(o => new ResultingDates(o.Cohort, [.. Schedule.Occurrences(deadline, o, plan.Term, plan.Calendar, today)
                .Where(occurrence => LeftOuts.Of(deadline, occurrence, o, plan.Term) is null)]))];

    private static IEnumerable<Owner> Owners(Deadline deadline, OwedBy owner, MeasurePlan plan) =>
        owner == OwedBy.Region ? [Owner.Region] : Cohorts(deadline, plan).Select(cohort => new Owner(cohort, null));

    /// <summary>Those that have centres; before there are any, those that the deadline or the plan names.</summary>
    private static IEnumerable<int> Cohorts(Deadline deadline, MeasurePlan plan)
    {
        if (plan.Cohorts.Count > 0) return plan.Cohorts;
        var named = deadline.Rules.Select(r => r.Cohort).OfType<int>().Distinct().Order().ToList();
        if (named.Count > 0) return named;
        return plan.Term.Years is { First: var first, Last: var last } && last >= first && last - first < 10
            ? Enumerable.Range(first, last - first + 1) : [];
    }
}
