using Vekha.Documents.Deadlines.Rules;
using Vekha.Documents.Plans;
using Vekha.Planning.Calendars;
using Vekha.Planning.Scheduling;

namespace Vekha.Planning.Tests.Scheduling;

/// <summary>Short forms for tests: dates by their contract's text, and the schedule of rules in our own plan of 2023–2025.</summary>
internal static class Printed
{
    public static readonly PlanTerm OurPlan = new(new YearSpan(2023, 2025), Day("2023-12-08"));

    public static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", null);

    public static PartialDate Date(string text) =>
        PartialDate.TryParse(text, out var date) ? date : throw new ArgumentException(text);

    public static Owner Centre(int cohort, string? openedOn = null) => new(cohort, openedOn is null ? null : Day(openedOn));

    public static Deadline Deadline(params Rule[] rules) => new("как напечатано", rules);

    public static IReadOnlyList<Occurrence> Schedule(Rule rule, Owner? owner = null, PlanTerm? term = null, string today = "2024-01-15") =>
        Schedule([rule], owner, term, today);

    public static IReadOnlyList<Occurrence> Schedule(
        Rule[] rules, Owner? owner = null, PlanTerm? term = null, string today = "2024-01-15") =>
        Planning.Scheduling.Schedule.Occurrences(
            Deadline(rules), owner ?? Owner.Region, term ?? OurPlan, WorkingCalendar.Russian, Day(today));

    public static string[] Days(this IEnumerable<Occurrence> occurrences) =>
        [.. occurrences.Select(o => o.Due?.ToString("yyyy-MM-dd", null) ?? "undated")];
}
