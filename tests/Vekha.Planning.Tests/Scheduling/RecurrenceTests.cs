using Vekha.Documents.Deadlines.Rules;
using Vekha.Documents.Plans;
using Vekha.Planning.Scheduling;
using static Vekha.Planning.Tests.Scheduling.Printed;

namespace Vekha.Planning.Tests.Scheduling;

public sealed class RecurrenceTests
{
    private static readonly PlanTerm Endless = new(null, Day("2023-12-08"));

    [Fact]
    public void A_quarter_starts_the_series_after_the_centre_opens_and_the_plan_ends_it() =>
        Schedule(new Rule(Recurs: Recurrence.Quarterly), Centre(2024)).Days()
            .ShouldBe(["2024-12-31", "2025-03-31", "2025-06-30", "2025-09-30", "2025-12-31"]);

    [Fact]
    public void A_period_that_begins_on_the_day_of_opening_is_full() =>
        Schedule(new Rule(Recurs: Recurrence.Monthly, Until: Date("2024-11")), Centre(2024)).Days()
            .ShouldBe(["2024-09-30", "2024-10-31", "2024-11-30"]);

    [Fact]
    public void The_set_day_of_opening_replaces_1_September() =>
        Schedule(new Rule(Recurs: Recurrence.Quarterly, Until: Date("2024")), Centre(2024, "2024-03-20")).Days()
            .ShouldBe(["2024-06-30", "2024-09-30", "2024-12-31"]);

    [Fact]
    public void The_region_starts_with_the_first_full_period_after_the_act() =>
        Schedule(new Rule(Recurs: Recurrence.HalfYearly)).Days()
            .ShouldBe(["2024-06-30", "2024-12-31", "2025-06-30", "2025-12-31"]);

    [Fact]
    public void A_first_date_starts_the_series_and_is_stepped_on() =>
        Schedule(new Rule(Due: Date("2024-10-01"), Recurs: Recurrence.Quarterly, Until: Date("2025-12-31")), Centre(2024)).Days()
            .ShouldBe(["2024-10-01", "2025-01-01", "2025-04-01", "2025-07-01", "2025-10-01"]);

    [Theory]
    [InlineData("2024-10-01", Recurrence.Quarterly, "2024-Q3")]
    [InlineData("2024-09-30", Recurrence.Quarterly, "2024-Q3")]
    [InlineData("2024-10-05", Recurrence.Monthly, "2024-09")]
    [InlineData("2024-07-10", Recurrence.HalfYearly, "2024-H1")]
    [InlineData("2024-08-25", Recurrence.Yearly, "2024")]
    public void A_first_date_reports_on_the_period_that_has_ended_and_a_yearly_one_on_its_year(
        string due, Recurrence kind, string period) =>
        Schedule(new Rule(Due: Date(due), Recurs: kind))[0].Period!.Value.Code.ShouldBe(period);

    [Theory]
    [InlineData("2024-01-31", Recurrence.Monthly, "2024-02-29", "2024-03-31", "2024-04-30")]
    [InlineData("2024-06-30", Recurrence.Quarterly, "2024-09-30", "2024-12-31", "2025-03-31")]
    [InlineData("2024-02", Recurrence.Yearly, "2025-02-28", "2026-02-28", "2027-02-28")]
    [InlineData("2023-02", Recurrence.Yearly, "2024-02-29", "2025-02-28", "2026-02-28")]
    [InlineData("2024-02-29", Recurrence.Yearly, "2025-02-28", "2026-02-28", "2027-02-28")]
    [InlineData("2024-01-30", Recurrence.Monthly, "2024-02-29", "2024-03-30", "2024-04-30")]
    [InlineData("2024-01-17", Recurrence.Weekly, "2024-01-24", "2024-01-31", "2024-02-07")]
    public void Steps_count_from_the_first_date_and_the_end_of_a_period_stays_its_end(
        string due, Recurrence kind, string second, string third, string fourth) =>
        Schedule(new Rule(Due: Date(due), Recurs: kind), term: Endless).Days()[1..4].ShouldBe([second, third, fourth]);

    [Fact]
    public void A_yearless_yearly_date_comes_once_a_year_from_the_opening_on() =>
        Schedule(new Rule(Due: Date("--04-01"), Recurs: Recurrence.Yearly, Until: Date("2027")), Centre(2024)).Days()
            .ShouldBe(["2025-04-01", "2026-04-01", "2027-04-01"]);

    [Fact]
    public void A_yearless_yearly_date_comes_after_the_act_for_the_region() =>
        Schedule(new Rule(Due: Date("--12-20"), Recurs: Recurrence.Yearly)).Days()
            .ShouldBe(["2023-12-20", "2024-12-20", "2025-12-20"]);

    [Fact]
    public void Leap_day_of_a_yearly_date_returns_in_leap_years() =>
        Schedule(new Rule(Due: Date("--02-29"), Recurs: Recurrence.Yearly, Until: Date("2028")), Centre(2024)).Days()
            .ShouldBe(["2025-02-28", "2026-02-28", "2027-02-28", "2028-02-29"]);

    [Fact]
    public void Printed_bounds_of_years_hold_a_yearly_date() =>
        Schedule(new Rule(From: Date("2023"), Due: Date("--04-01"), Recurs: Recurrence.Yearly, Until: Date("2025"))).Days()
            .ShouldBe(["2023-04-01", "2024-04-01", "2025-04-01"]);

    [Fact]
    public void A_span_within_the_year_is_due_at_its_end() =>
        Schedule(new Rule(From: Date("--08"), Due: Date("--09"), Recurs: Recurrence.Yearly)).Days()
            .ShouldBe(["2024-09-30", "2025-09-30"]);

    [Fact]
    public void A_printed_start_does_not_reach_back_before_the_centre_opened() =>
        Schedule(new Rule(From: Date("2023-01-01"), Recurs: Recurrence.Yearly), Centre(2023)).Days()
            .ShouldBe(["2024-12-31", "2025-12-31"]);

    [Theory]
    [InlineData(10, LagUnit.Day, "2024-04-10", "2024-07-10")]
    [InlineData(4, LagUnit.WorkingDay, "2024-04-04", "2024-07-04")]
    [InlineData(1, LagUnit.Month, "2024-04-30", "2024-07-30")]
    [InlineData(0, LagUnit.Day, "2024-03-31", "2024-06-30")]
    [InlineData(-3, LagUnit.Day, "2024-03-28", "2024-06-27")]
    public void A_lag_counts_from_the_end_of_each_period(int count, LagUnit unit, string first, string second) =>
        Schedule(new Rule(Recurs: Recurrence.Quarterly, Lag: new(count, unit, Lag.Period))).Days()[..2].ShouldBe([first, second]);

    [Fact]
    public void The_report_on_the_last_period_may_fall_due_after_the_end() =>
        Schedule(new Rule(Recurs: Recurrence.Quarterly, Lag: new(15, LagUnit.Day, Lag.Period), Until: Date("2024-12-31"))).Days()
            .ShouldBe(["2024-04-15", "2024-07-15", "2024-10-15", "2025-01-15"]);

    [Fact]
    public void After_a_first_date_the_lag_goes_on() =>
        Schedule(new Rule(
            Due: Date("2024-07-20"), Recurs: Recurrence.Quarterly, Lag: new(10, LagUnit.Day, Lag.Period), Until: Date("2024")))
            .Days().ShouldBe(["2024-07-20", "2024-10-10", "2025-01-10"]);

    [Fact]
    public void Months_between_yearless_bounds_return_every_year() =>
        Schedule(new Rule(From: Date("--10"), Recurs: Recurrence.Monthly, Until: Date("--02"))).Days().ShouldBe(
            ["2024-01-31", "2024-02-29", "2024-10-31", "2024-11-30", "2024-12-31", "2025-01-31", "2025-02-28", "2025-10-31", "2025-11-30",
                "2025-12-31"]);

    [Fact]
    public void A_recurrence_of_the_region_that_ends_before_a_full_period_is_due_at_its_end()
    {
        Schedule(new Rule(Recurs: Recurrence.Yearly, Until: Date("2024-06-01"))).Days().ShouldBe(["2024-06-01"]);
        Schedule(new Rule(Recurs: Recurrence.Weekly, Until: Date("2023-06-01"))).Days().ShouldBe(["2023-06-01"]);
    }

    [Fact]
    public void A_centre_that_opens_after_the_end_owes_nothing() =>
        Schedule(new Rule(Recurs: Recurrence.Quarterly, Until: Date("2025-12-31")), Centre(2026)).ShouldBeEmpty();

    [Fact]
    public void Without_a_rhythm_s_beginning_a_person_sets_the_date() =>
        Schedule(new Rule(Recurs: Recurrence.Monthly), term: default(PlanTerm)).Days().ShouldBe(["undated"]);

    [Fact]
    public void A_recurrence_by_a_schedule_of_its_own_or_after_an_event_is_one_obligation_without_a_date()
    {
        Schedule(new Rule(Recurs: Recurrence.Yearly, Schedule: ScheduleNote.Separate)).Days().ShouldBe(["undated"]);
        Schedule(new Rule(Recurs: Recurrence.Yearly, Lag: new(10, LagUnit.Day, "утверждения бюджета"))).Days().ShouldBe(["undated"]);
    }

    [Theory]
    [InlineData("2024-01-15", 4)]
    [InlineData("2024-03-31", 4)]
    [InlineData("2024-04-01", 5)]
    [InlineData("2026-01-01", 12)]
    public void Without_an_end_the_next_four_always_exist(string today, int count) =>
        Schedule(new Rule(Recurs: Recurrence.Quarterly), term: Endless, today: today).Count.ShouldBe(count);

    [Fact]
    public void A_weekly_recurrence_of_a_long_plan_is_made_a_year_ahead()
    {
        var plan = new PlanTerm(new YearSpan(2025, 2036), Day("2024-12-20"));

        Schedule(new Rule(Recurs: Recurrence.Weekly), term: plan, today: "2025-01-01").Count.ShouldBeInRange(50, 54);
    }

    [Fact]
    public void A_quarterly_recurrence_with_an_end_is_made_in_full_at_once() =>
        Schedule(new Rule(Recurs: Recurrence.Quarterly, Until: Date("2030")), today: "2023-12-08").Count.ShouldBe(28);

    [Fact]
    public void The_quarterly_monitoring_gives_each_cohort_its_own_series()
    {
        Rule[] rules =
        [
            new(Recurs: Recurrence.Quarterly, Until: Date("2024-12-31"), Cohort: 2022),
            new(Recurs: Recurrence.Quarterly, Until: Date("2025-12-31"), Cohort: 2023),
            new(Due: Date("2024-10-01"), Recurs: Recurrence.Quarterly, Until: Date("2025-12-31"), Cohort: 2024),
        ];

        Schedule(rules, Centre(2022)).Days().ShouldBe(
            ["2022-12-31", "2023-03-31", "2023-06-30", "2023-09-30", "2023-12-31", "2024-03-31", "2024-06-30", "2024-09-30", "2024-12-31"]);
        Schedule(rules, Centre(2023)).Days().ShouldBe(
            ["2023-12-31", "2024-03-31", "2024-06-30", "2024-09-30", "2024-12-31", "2025-03-31", "2025-06-30", "2025-09-30", "2025-12-31"]);
        Schedule(rules, Centre(2024)).Days().ShouldBe(["2024-10-01", "2025-01-01", "2025-04-01", "2025-07-01", "2025-10-01"]);
    }
}
