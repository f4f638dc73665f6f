using Vekha.Documents.Deadlines.Rules;
using Vekha.Planning.Scheduling;
using static Vekha.Planning.Tests.Scheduling.Printed;

namespace Vekha.Planning.Tests.Scheduling;

public sealed class SingleDateTests
{
    [Theory]
    [InlineData("2024-02-15", "2024-02-15")]
    [InlineData("2024-02", "2024-02-29")]
    [InlineData("2023-02", "2023-02-28")]
    [InlineData("2024-Q3", "2024-09-30")]
    [InlineData("2024", "2024-12-31")]
    public void A_date_falls_due_on_the_last_day_it_covers(string printed, string due) =>
        Schedule(new Rule(Due: Date(printed))).Days().ShouldBe([due]);

    [Fact]
    public void A_day_off_stays_as_printed_beside_the_last_working_day_before_it()
    {
        var occurrence = Schedule(new Rule(Due: Date("2024-08-25"))).ShouldHaveSingleItem();

        occurrence.Due.ShouldBe(Day("2024-08-25"));
        occurrence.Practical.ShouldBe(Day("2024-08-23"));
    }

    [Fact]
    public void Each_cohort_has_the_clause_that_names_it()
    {
        Rule[] rules = [new(Due: Date("2023"), Cohort: 2023), new(Due: Date("2024-02-01"), Cohort: 2024)];

        Schedule(rules, Centre(2023)).Days().ShouldBe(["2023-12-31"]);
        Schedule(rules, Centre(2024)).Days().ShouldBe(["2024-02-01"]);
        Schedule(rules, Centre(2022)).ShouldBeEmpty();
    }

    [Fact]
    public void The_region_owes_the_clause_of_every_cohort() =>
        Schedule([new(Due: Date("2023"), Cohort: 2023), new(Due: Date("2024-02-01"), Cohort: 2024)]).Days()
            .ShouldBe(["2023-12-31", "2024-02-01"]);

    [Theory]
    [InlineData(-1, "2025-08-25")]
    [InlineData(0, "2026-08-25")]
    [InlineData(1, "2027-08-25")]
    public void A_relative_year_counts_from_the_year_of_creation(int offset, string due) =>
        Schedule(new Rule(Due: Date("--08-25"), YearOffset: offset), Centre(2026)).Days().ShouldBe([due]);

    [Fact]
    public void A_relative_year_has_no_date_for_the_region_unless_the_clause_names_the_cohort()
    {
        Schedule(new Rule(Due: Date("--08-25"), YearOffset: 0)).Days().ShouldBe(["undated"]);
        Schedule(new Rule(Due: Date("--08-25"), YearOffset: 0, Cohort: 2025)).Days().ShouldBe(["2025-08-25"]);
    }

    [Theory]
    [InlineData("--02-15", "2024-02-15")]
    [InlineData("--12-31", "2023-12-31")]
    [InlineData("--12-08", "2024-12-08")]
    [InlineData("--12-09", "2023-12-09")]
    [InlineData("--12", "2023-12-31")]
    [InlineData("--02", "2024-02-29")]
    public void Without_a_year_it_is_the_first_such_date_after_the_date_of_the_act(string printed, string due) =>
        Schedule(new Rule(Due: Date(printed)), Centre(2024)).Days().ShouldBe([due]);

    [Fact]
    public void Without_a_year_and_an_act_the_plan_begins_the_search()
    {
        Schedule(new Rule(Due: Date("--02-15")), term: OurPlan with { ActDate = null }).Days().ShouldBe(["2023-02-15"]);
        Schedule(new Rule(Due: Date("--02-15")), term: default(PlanTerm)).Days().ShouldBe(["undated"]);
    }

    [Fact]
    public void The_end_of_a_span_is_what_is_due() =>
        Schedule(new Rule(From: Date("2023"), Due: Date("2025"))).Days().ShouldBe(["2025-12-31"]);

    [Fact]
    public void A_start_alone_is_no_due_date() => Schedule(new Rule(From: Date("2024-09-01"))).Days().ShouldBe(["undated"]);

    [Theory]
    [InlineData(10, LagUnit.WorkingDay, "подписания соглашения", null, "undated")]
    [InlineData(0, LagUnit.Day, "поставки оборудования", null, "undated")]
    [InlineData(10, LagUnit.Day, "подписания соглашения", "2024-06-01", "2024-06-01")]
    [InlineData(10, LagUnit.Day, "period", null, "undated")]
    [InlineData(14, LagUnit.Day, "", null, "2023-12-22")]
    [InlineData(2, LagUnit.Month, "", null, "2024-02-08")]
    [InlineData(5, LagUnit.WorkingDay, "", null, "2023-12-15")]
    [InlineData(2_000_000_000, LagUnit.Day, "", null, "undated")]
    public void A_counted_term_has_a_date_only_if_it_runs_from_the_act_or_names_its_limit(
        int count, LagUnit unit, string after, string? due, string expected) =>
        Schedule(new Rule(Due: due is null ? null : Date(due), Lag: new(count, unit, after))).Days().ShouldBe([expected]);

    [Fact]
    public void A_date_set_elsewhere_is_undated_unless_a_limit_is_printed()
    {
        Schedule(new Rule(Schedule: ScheduleNote.Separate)).Days().ShouldBe(["undated"]);
        Schedule(new Rule(Due: Date("2025-12-31"), Schedule: ScheduleNote.Separate)).Days().ShouldBe(["2025-12-31"]);
    }

    [Fact]
    public void A_date_to_be_confirmed_is_dated_and_marked() =>
        Schedule(new Rule(Due: Date("2024-12-01"), Schedule: ScheduleNote.ToBeConfirmed)).ShouldHaveSingleItem()
            .ShouldBe(new("0:2024-12-01", 0, Day("2024-12-01"), Day("2024-11-29"), null, Provisional: true));

    [Fact]
    public void A_deadline_that_could_not_be_read_waits_for_a_date() =>
        Schedule([]).ShouldHaveSingleItem().ShouldBe(new("unread", null, null, null, null, false));

    [Theory]
    [InlineData("0020-02-15")]
    [InlineData("9999-12-31")]
    public void A_misprinted_year_waits_for_a_date(string printed) =>
        Schedule(new Rule(Due: Date(printed))).Days().ShouldBe(["undated"]);

    [Theory]
    [InlineData(Recurrence.AsNeeded)]
    [InlineData(Recurrence.Continuous)]
    public void What_has_no_rhythm_waits_for_a_date_behind_its_first_time(Recurrence kind)
    {
        Schedule(new Rule(Recurs: kind)).Days().ShouldBe(["undated"]);
        Schedule(new Rule(Due: Date("2023-12-30"), Recurs: kind)).Days().ShouldBe(["2023-12-30", "undated"]);
        Schedule(new Rule(From: Date("2023"), Recurs: kind, Until: Date("2025"))).Days().ShouldBe(["undated"]);
    }
}
