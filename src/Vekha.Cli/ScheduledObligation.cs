using System.Security.Cryptography;
using System.Text;
using Vekha.Documents;
using Vekha.Documents.Plans;
using Vekha.Planning.Calendars;
using Vekha.Planning.Scheduling;

namespace Vekha.Cli;

/// <summary>One line of a printed schedule.</summary>
/// <param name="Uid">The same at every run over the same act for the same owner.</param>
internal sealed record ScheduledObligation(string Uid, Plan Plan, Measure Measure, OwedBy SuggestedOwner, Occurrence Occurrence)
{
    /// <summary>By date, in printed order within a day, those without a date last.</summary>
    public static IReadOnlyList<ScheduledObligation> Of(Reading reading, Owner owner, DateOnly today) =>
        [
            .. reading.Plans.SelectMany(plan => OfPlan(plan, reading.Act?.Date, owner, today))
                .OrderBy(o => o.Occurrence.Due ?? DateOnly.MaxValue),
        ];

    public string Why => DueWords.Of(DueExplanation.Of(Occurrence, Measure.Deadline));

    private static IEnumerable<ScheduledObligation> OfPlan(Plan plan, DateOnly? actDate, Owner owner, DateOnly today) =>
        from row in plan.Measures.Index()
        from occurrence in Schedule.Occurrences(
            row.Item.Deadline, owner, PlanTerm.Of(plan.Title, plan.Years, actDate), WorkingCalendar.Russian, today)
        select new ScheduledObligation(
            UidOf($"{plan.Title}\n{row.Index}\n{row.Item.Name}\n{owner.Cohort}\n{occurrence.Key}"),
            plan, row.Item, OwnerSuggestion.For(row.Item), occurrence);

    private static string UidOf(string identity) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(identity))[..12]) + "@vekha";
}
