using Vekha.Documents.Deadlines.Rules;
using Vekha.Documents.Plans;
using Vekha.Planning.Calendars;
using Vekha.Planning.Scheduling;
using static Vekha.Planning.Tests.Scheduling.Printed;

namespace Vekha.Planning.Tests.Scheduling;

/// <summary>What must hold for every rule that can be written, for owners and plans of many kinds.</summary>
public sealed class ScheduleProperties
{
    private static readonly PartialDate?[] Dates =
        [null, Date("2024"), Date("2024-Q2"), Date("2024-02"), Date("2024-02-29"), Date("2023-06-30"), Date("--02-29"), Date("--12"),
            Date("9999"), Date("0001-01-01")];

    private static readonly Lag?[] Lags =
    [
        null, new(10, LagUnit.Day, Lag.Period), new(-4, LagUnit.WorkingDay, Lag.Period), new(1, LagUnit.Month, Lag.Period),
        new(3, LagUnit.Day, ""), new(0, LagUnit.Day, "поставки"), new(int.MinValue, LagUnit.WorkingDay, ""),
    ];

    private static readonly Recurrence?[] Recurrences = [null, .. Enum.GetValues<Recurrence>().Cast<Recurrence?>()];

    private static readonly Owner[] Owners = [Owner.Region, Centre(2024), Centre(2023, "2023-10-16"), Centre(9999)];

    private static readonly PlanTerm[] Terms = [OurPlan, new(null, Day("2024-02-29")), new(new YearSpan(2024, 2024), null),
        new(new YearSpan(1, 9999), DateOnly.MaxValue), default];

    public static IEnumerable<Rule> Rules() =>
        from recurs in Recurrences
        from due in Dates
        from lag in Lags
        from bounds in new (PartialDate? From, PartialDate? Until)[]
            { (null, null), (Date("2023"), Date("2025")), (Date("--10"), Date("--04")), (null, Date("2024-08-15")), (Date("--09"), null),
                (null, Date("--05")) }
        from offset in new int?[] { null, -1 }
        select new Rule(From: bounds.From, Due: due, YearOffset: offset, Recurs: recurs, Lag: lag, Until: bounds.Until);

    [Fact]
    public void A_later_day_only_adds() => ForEveryRule((rule, owner, term) =>
    {
        var seen = new HashSet<Occurrence>();
        foreach (var today in new[] { "2022-05-05", "2024-02-29", "2025-01-01", "2027-07-31" })
        {
            var now = Schedule(rule, owner, term, today);
            seen.IsSubsetOf(now).ShouldBeTrue($"{rule} {owner} {term} {today}");
            seen = [.. now];
        }
    });

    [Fact]
    public void Keys_are_unique_and_dates_in_order() => ForEveryRule((rule, owner, term) =>
    {
        var occurrences = Schedule(rule, owner, term);
        occurrences.Select(o => o.Key).ShouldBeUnique();
        var days = occurrences.Where(o => o.Due is not null).Select(o => o.Due!.Value).ToList();
        days.ShouldBe(days.Order());
        days.Count.ShouldBeLessThanOrEqualTo(1000);
    });

    [Fact]
    public void Every_date_has_a_worked_day_on_or_before_it() => ForEveryRule((rule, owner, term) =>
    {
        foreach (var occurrence in Schedule(rule, owner, term).Where(o => o.Due is not null))
        {
            WorkingCalendar.Russian.IsWorking(occurrence.Practical!.Value).ShouldBeTrue();
            occurrence.Practical.Value.ShouldBeLessThanOrEqualTo(occurrence.Due!.Value);
        }
    });

    [Fact]
    public void Every_occurrence_can_be_explained() => ForEveryRule((rule, owner, term) =>
    {
        foreach (var occurrence in Schedule(rule, owner, term))
            DueWords.Of(DueExplanation.Of(occurrence, Deadline(rule))).ShouldEndWith(".");
    });

    [Theory]
    [InlineData(Recurrence.Weekly)]
    [InlineData(Recurrence.Monthly)]
    [InlineData(Recurrence.Quarterly)]
    [InlineData(Recurrence.HalfYearly)]
    [InlineData(Recurrence.Yearly)]
    public void On_whatever_day_an_act_is_signed_its_periods_follow_without_a_gap(Recurrence kind) => EveryDay(2018, 2030, signed =>
    {
        var series = Schedule(new Rule(Recurs: kind), term: new(null, signed), today: "2024-02-29");
        series[0].Period!.Value.First.ShouldBeGreaterThan(signed);
        series[0].Period!.Value.Previous.First.ShouldBeLessThanOrEqualTo(signed);
        foreach (var (one, next) in series.Zip(series.Skip(1))) next.Period.ShouldBe(one.Period!.Value.Next);
    });

    [Fact]
    public void Without_a_year_any_date_falls_within_the_year_after_the_act() => EveryDay(2023, 2025, signed =>
    {
        foreach (var month in Enumerable.Range(1, 12))
        {
            var due = Schedule(new Rule(Due: PartialDate.OfMonth(null, month)), term: new(null, signed))[0].Due!.Value;
            due.ShouldBeGreaterThan(signed);
            due.ShouldBeLessThanOrEqualTo(signed.AddYears(1).AddDays(1));
            due.AddDays(1).Day.ShouldBe(1);
        }
    });

    [Fact]
    public void Without_an_end_at_least_four_lie_ahead_on_every_day() => EveryDay(2024, 2030, today =>
        Planning.Scheduling.Schedule.Occurrences(
            Deadline(new Rule(Recurs: Recurrence.Monthly)), Centre(2024), new(null, null), WorkingCalendar.Russian, today)
            .Count(o => o.Due >= today).ShouldBe(4));

    private static void ForEveryRule(Action<Rule, Owner, PlanTerm> check)
    {
        foreach (var rule in Rules())
            foreach (var owner in Owners)
                foreach (var term in Terms) check(rule, owner, term);
    }

    private static void EveryDay(int first, int last, Action<DateOnly> check)
    {
        for (var day = new DateOnly(first, 1, 1); day.Year <= last; day = day.AddDays(1)) check(day);
    }
}
