using Vekha.Documents.Deadlines.Rules;
using Vekha.Documents.Plans;
using Vekha.Planning.Calendars;
using Vekha.Planning.Scheduling;
using static Vekha.Planning.Tests.Scheduling.Printed;

namespace Vekha.Planning.Tests.Scheduling;

public sealed class SampleActTests
{
    [Theory]
    [InlineData(2022, 9, "2022-12-31", "2024-12-31")]
    [InlineData(2023, 9, "2023-12-31", "2025-12-31")]
    [InlineData(2024, 5, "2024-10-01", "2025-10-01")]
    public void The_quarterly_monitoring_of_a_real_plan_gives_each_cohort_its_own_series(int cohort, int count, string first, string last)
    {
        var days = Of("000", "14", Centre(cohort)).Days();

        days.Length.ShouldBe(count);
        days[0].ShouldBe(first);
        days[^1].ShouldBe(last);
    }

    [Fact]
    public void The_design_of_a_real_plan_is_due_once_for_each_cohort()
    {
        Of("000", "4", Centre(2023)).Days().ShouldBe(["2023-12-31"]);
        Of("000", "4", Centre(2024)).Days().ShouldBe(["2024-02-01"]);
        Of("000", "4", Centre(2022)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("000", "1 2 3 6 9 12")]
    [InlineData("001", "1 4 7 10")]
    [InlineData("003", "1 3 4")]
    [InlineData("004", "1 2 4 5")]
    public void The_rows_of_real_plans_that_the_region_does_once_are_told(string act, string numbers) =>
        SampleActs.Read(act).Plans[0].Measures.Where(m => OwnerSuggestion.For(m) == OwedBy.Region)
            .Select(m => m.Number).ShouldBe(numbers.Split(' '));

    [Theory]
    [InlineData("000")]
    [InlineData("001")]
    [InlineData("003")]
    [InlineData("004")]
    public void No_measure_of_a_real_plan_is_lost_to_the_region(string act)
    {
        var reading = SampleActs.Read(act);
        foreach (var measure in reading.Plans[0].Measures)
            Occurrences(reading.Plans[0], reading.Act?.Date, measure.Deadline, Owner.Region).ShouldNotBeEmpty(measure.Name);
    }

    [Fact]
    public void Dated_deliverables_of_a_real_plan_are_steps_before_its_date()
    {
        var plan = SampleActs.Read("001").Plans[0];
        foreach (var measure in plan.Measures)
        {
            var obligation = Occurrences(plan, null, measure.Deadline, Centre(2024))[0];
            foreach (var deadline in measure.Deliverables.Select(d => d.Deadline).OfType<Deadline>())
                DeliverableDue.Within(obligation, deadline, Centre(2024), default, WorkingCalendar.Russian)
                    .ShouldNotBeNull().ShouldBeLessThanOrEqualTo(obligation.Due!.Value);
        }
    }

    [Fact]
    public void Every_real_phrase_gives_the_region_something_to_do_and_is_explained()
    {
        foreach (var deadline in SampleActs.Deadlines())
        {
            var occurrences = Occurrences(new("План", null, new(2024, 2026), []), Day("2023-12-08"), deadline, Owner.Region);
            occurrences.Count.ShouldBeInRange(1, 200, deadline.Text);
            foreach (var occurrence in occurrences) DueWords.Of(DueExplanation.Of(occurrence, deadline)).ShouldEndWith(".");
        }
    }

    private static IReadOnlyList<Occurrence> Of(string act, string number, Owner owner)
    {
        var reading = SampleActs.Read(act);
        return Occurrences(reading.Plans[0], reading.Act?.Date, reading.Plans[0].Measures.Single(m => m.Number == number).Deadline, owner);
    }

    private static IReadOnlyList<Occurrence> Occurrences(Plan plan, DateOnly? actDate, Deadline deadline, Owner owner) =>
        Planning.Scheduling.Schedule.Occurrences(deadline, owner, new(plan.Years, actDate), WorkingCalendar.Russian, Day("2024-01-15"));
}
