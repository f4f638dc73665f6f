using Vekha.Documents.Deadlines.Rules;
using Vekha.Planning.Calendars;
using Vekha.Planning.Scheduling;
using static Vekha.Planning.Tests.Scheduling.Printed;

namespace Vekha.Planning.Tests.Scheduling;

public sealed class DeliverableDueTests
{
    private static readonly Occurrence Design = Schedule(new Rule(Due: Date("2024-02-01")))[0];

    [Fact]
    public void A_step_is_due_on_its_printed_day() => Step(Design, new Rule(Due: Date("2024-01-17"))).ShouldBe(Day("2024-01-17"));

    [Theory]
    [InlineData("--01-17", "2024-01-17")]
    [InlineData("--12-20", "2023-12-20")]
    [InlineData("--02-01", "2024-02-01")]
    public void Without_a_year_it_is_the_last_such_day_before_the_obligation(string printed, string due) =>
        Step(Design, new Rule(Due: Date(printed))).ShouldBe(Day(due));

    [Fact]
    public void A_step_takes_the_rule_of_its_cohort() =>
        Step(Design, new Rule(Due: Date("2023"), Cohort: 2023), new Rule(Due: Date("2024-01-25"), Cohort: 2024))
            .ShouldBe(Day("2024-01-25"));

    [Fact]
    public void A_relative_year_counts_from_the_year_of_creation() =>
        Step(Design, new Rule(Due: Date("--12-25"), YearOffset: -1)).ShouldBe(Day("2023-12-25"));

    [Fact]
    public void In_a_series_a_step_counts_from_the_end_of_each_period()
    {
        var report = Schedule(new Rule(Recurs: Recurrence.Quarterly, Lag: new(20, LagUnit.Day, Lag.Period)), Centre(2024))[0];

        Step(report, new Rule(Lag: new(5, LagUnit.WorkingDay, Lag.Period))).ShouldBe(Day("2025-01-15"));
        Step(report, new Rule(Recurs: Recurrence.Quarterly)).ShouldBe(Day("2024-12-31"));
    }

    [Fact]
    public void In_a_series_a_single_day_belongs_to_the_obligation_whose_period_holds_it()
    {
        var series = Schedule(new Rule(Recurs: Recurrence.Quarterly), Centre(2024));

        series.Select(o => Step(o, new Rule(Due: Date("2025-02-10")))).ShouldBe([null, Day("2025-02-10"), null, null, null]);
    }

    [Fact]
    public void A_step_after_an_event_or_set_elsewhere_has_no_day()
    {
        Step(Design, new Rule(Lag: new(3, LagUnit.Day, "подписания"))).ShouldBeNull();
        Step(Design, new Rule(Schedule: ScheduleNote.Separate)).ShouldBeNull();
        Step(Design).ShouldBeNull();
    }

    private static DateOnly? Step(Occurrence obligation, params Rule[] rules) =>
        DeliverableDue.Within(obligation, Deadline(rules), Centre(2024), OurPlan, WorkingCalendar.Russian);
}
