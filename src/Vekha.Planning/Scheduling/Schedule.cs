using Vekha.Documents.Deadlines.Rules;
using Vekha.Planning.Calendars;

namespace Vekha.Planning.Scheduling;

/// <summary>When a measure is owed. A later <c>today</c> only adds occurrences: none of those that exist moves or goes.</summary>
public static class Schedule
{
    /// <param name="today">Only a recurrence without an end, or one that runs on for very long, depends on it.</param>
    public static IReadOnlyList<Occurrence> Occurrences(
        Deadline deadline, Owner owner, PlanTerm term, WorkingCalendar calendar, DateOnly today) => deadline.Rules.Count == 0
            ? [new("unread", null, null, null, null, false)]
            : [.. deadline.Rules.Index()
                .Where(rule => HoldsFor(rule.Item, owner))
                .SelectMany(rule => new RuleSchedule(rule.Item, rule.Index, new(owner, term), calendar).Occurrences(today))];

    /// <summary>The region owes the clause of every cohort.</summary>
    internal static bool HoldsFor(Rule rule, Owner owner) =>
        rule.Cohort is null || owner.Cohort is null || rule.Cohort == owner.Cohort;
}
