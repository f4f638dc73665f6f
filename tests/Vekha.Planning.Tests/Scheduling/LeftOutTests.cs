using System.Globalization;
using Vekha.Documents.Deadlines.Rules;
using Vekha.Planning.Calendars;
using Vekha.Planning.Scheduling;

namespace Vekha.Planning.Tests.Scheduling;

public sealed class LeftOutTests
{
    private static readonly PlanTerm Term = new(new(2021, 2023), new(2020, 12, 10));
    private static readonly DateOnly Today = new(2026, 11, 30);
    private static readonly Rule YearlyFromAugust2021 = new(Due: PartialDate.OfDay(2021, 8, 25), Recurs: Recurrence.Yearly);
    private static readonly Rule YearlyInFebruary = new(Due: PartialDate.OfDay(null, 2, 15), Recurs: Recurrence.Yearly);

    [Fact]
    public void A_centre_owes_nothing_of_the_years_before_it() =>
        Asked(YearlyFromAugust2021, new(2024, new(2024, 9, 1))).ShouldBeEmpty();

    [Fact]
    public void What_recurs_is_asked_from_the_opening() =>
        Asked(YearlyFromAugust2021, new(2021, new(2022, 1, 15))).ShouldBe([new(2022, 8, 25), new(2023, 8, 25)]);

    [Fact]
    public void Without_an_opening_it_is_asked_from_the_one_that_is_supposed() =>
        Asked(YearlyFromAugust2021, new(2022, null)).ShouldBe([new(2023, 8, 25)]);

    [Theory]
    [InlineData("2024-06-01", true)]
    [InlineData("2024-01-01", true)]
    [InlineData("2023-12-31", false)]
    [InlineData("2021-08-25", false)]
    public void A_single_day_is_asked_in_the_year_of_creation_before_the_opening_too(string due, bool asked) =>
        Asked(new(Due: DayOf(due)), new(2024, new(2024, 9, 1)), Term with { Years = new(2021, 2025) })
            .Count.ShouldBe(asked ? 1 : 0);

    [Fact]
    public void A_centre_that_opened_before_its_year_is_asked_from_then() =>
        Asked(new(Due: PartialDate.OfDay(2023, 12, 1)), new(2024, new(2023, 11, 1))).Count.ShouldBe(1);

    [Fact]
    public void What_is_printed_for_the_year_of_creation_is_asked_whenever_it_is()
    {
        Asked(new(Due: PartialDate.OfDay(2022, 11, 1), Cohort: 2024), new(2024, null)).ShouldBe([new(2022, 11, 1)]);
        Asked(new(Due: PartialDate.OfDay(null, 11, 1), YearOffset: -1), new(2024, null)).ShouldBe([new(2023, 11, 1)]);
        Asked(new(Due: PartialDate.OfDay(null, 2, 1), YearOffset: 2), new(2023, null)).ShouldBe([new(2025, 2, 1)]);
    }

    [Theory]
    [InlineData(2022, 1)]
    [InlineData(2023, 0)]
    [InlineData(2025, 0)]
    public void Nothing_is_asked_after_the_plan(int cohort, int times) => Asked(YearlyInFebruary, new(cohort, null)).Count.ShouldBe(times);

    [Fact]
    public void A_year_that_is_printed_is_meant_after_the_plan_too() =>
        Asked(new(Due: PartialDate.OfDay(2024, 3, 1)), new(2021, null)).ShouldBe([new(2024, 3, 1)]);

    [Fact]
    public void The_last_period_of_a_plan_is_reported_on_after_it()
    {
        var rule = new Rule(Recurs: Recurrence.Quarterly, Lag: new(10, LagUnit.Day, Lag.Period));
        Asked(rule, new(2022, null))[^1].ShouldBe(new(2024, 1, 10));
    }

    [Theory]
    [InlineData("ежемесячно, до 5 числа", Recurrence.Monthly, "2023-12-05")]
    [InlineData("20 числа каждого месяца", Recurrence.Monthly, "2023-12-05")]
    [InlineData("ежемесячно до 5 числа следующего месяца", Recurrence.Monthly, "2024-01-05")]
    [InlineData("до 5 числа месяца, следующего за отчётным", Recurrence.Monthly, "2024-01-05")]
    [InlineData("ежемесячно, в течение 5 дней по окончании месяца", Recurrence.Monthly, "2024-01-05")]
    [InlineData("ежеквартально, до 5 числа", Recurrence.Quarterly, "2024-01-05")]
    public void A_day_of_every_month_ends_with_the_plan_unless_it_reports_on_the_month_before(
        string printed, Recurrence recurs, string last)
    {
        var deadline = new Deadline(printed, [new(Recurs: recurs, Lag: new(5, LagUnit.Day, Lag.Period))]);
        foreach (var owner in new Owner[] { new(2022, null), Owner.Region })
            AskedUnder(deadline, owner)[^1].ShouldBe(DateOnly.Parse(last, CultureInfo.InvariantCulture));
    }

    [Fact]
    public void The_region_has_no_year_of_creation() => Asked(YearlyFromAugust2021, Owner.Region)[0].ShouldBe(new(2021, 8, 25));

    /// <summary>Of any rule that names no year of creation, all that is asked lies within the life of the centre.</summary>
    [Fact]
    public void Nothing_asked_lies_before_the_year_of_creation()
    {
        foreach (var seed in Enumerable.Range(0, 500))
        {
            var random = new Random(seed);
            var day = PartialDate.OfDay(random.Next(2) == 0 ? random.Next(2018, 2028) : null, random.Next(1, 13), random.Next(1, 29));
            var rule = new Rule(Due: day, Recurs: random.Next(3) == 0 ? null : (Recurrence)random.Next(5));
            var owner = new Owner(random.Next(2020, 2027), random.Next(2) == 0 ? null : new(random.Next(2020, 2028), 9, 1));
            var first = new DateOnly(Math.Min(owner.Cohort!.Value, owner.OpenedOn?.Year ?? 9999), 1, 1);
            foreach (var due in Asked(rule, owner)) due.ShouldBeGreaterThanOrEqualTo(first, $"seed {seed}");
        }
    }

    private static PartialDate DayOf(string day)
    {
        var d = DateOnly.Parse(day, CultureInfo.InvariantCulture);
        return PartialDate.OfDay(d.Year, d.Month, d.Day);
    }

    private static IReadOnlyList<DateOnly> Asked(Rule rule, Owner owner, PlanTerm? term = null) =>
        AskedUnder(new("", [rule]), owner, term);

    private static IReadOnlyList<DateOnly> AskedUnder(Deadline deadline, Owner owner, PlanTerm? term = null) =>
        [.. Planning.Scheduling.Schedule.Occurrences(deadline, owner, term ?? Term, WorkingCalendar.Russian, Today)
            .Where(o => LeftOuts.Of(deadline, o, owner, term ?? Term) is null).Select(o => o.Due).OfType<DateOnly>()];
}
