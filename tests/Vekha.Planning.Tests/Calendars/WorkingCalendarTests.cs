using Vekha.Planning.Calendars;

namespace Vekha.Planning.Tests.Calendars;

public sealed class WorkingCalendarTests
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.Russian;

    [Theory]
    [InlineData(2018, 247)]
    [InlineData(2019, 247)]
    [InlineData(2020, 248)]
    [InlineData(2021, 247)]
    [InlineData(2022, 247)]
    [InlineData(2023, 247)]
    [InlineData(2024, 248)]
    [InlineData(2025, 247)]
    [InlineData(2026, 247)]
    [InlineData(2027, 247)]
    public void A_year_has_as_many_working_days_as_its_production_calendar(int year, int days) =>
        DaysOf(year).Count(Calendar.IsWorking).ShouldBe(days);

    [Theory]
    [InlineData("2024-04-27", true, "a Saturday worked for 29 April")]
    [InlineData("2024-04-29", false, "a Monday given for 27 April")]
    [InlineData("2024-12-28", true, "a Saturday worked for 30 December")]
    [InlineData("2025-05-08", false, "given for 23 February")]
    [InlineData("2025-02-24", true, "23 February was moved elsewhere")]
    [InlineData("2026-01-09", false, "given for 3 January")]
    [InlineData("2020-04-06", true, "free with pay by decree changes no term")]
    [InlineData("2021-02-20", true, "a Saturday worked for 22 February")]
    public void Transfers_of_days_off_are_known(string day, bool working, string why) =>
        Calendar.IsWorking(Day(day)).ShouldBe(working, why);

    [Theory]
    [InlineData("2032-05-10", "9 May 2032 is a Sunday")]
    [InlineData("2031-02-24", "23 February 2031 is a Sunday")]
    [InlineData("2031-03-10", "8 March 2031 is a Saturday")]
    [InlineData("2030-01-08", "the January holidays")]
    [InlineData("2012-06-12", "before the table")]
    public void Outside_the_table_the_labour_code_alone_counts(string day, string why) =>
        Calendar.IsWorking(Day(day)).ShouldBeFalse(why);

    [Fact]
    public void January_weekends_move_no_day_off_by_themselves() => Calendar.IsWorking(Day("2033-01-10")).ShouldBeTrue();

    [Fact]
    public void Only_the_year_without_a_resolution_is_provisional() => RussianCalendar.ProvisionalYears.ShouldBe([2027]);

    [Fact]
    public void An_edited_day_wins_over_the_table_and_over_the_code()
    {
        var edited = Calendar.With([new(Day("2027-11-05"), true), new(Day("2035-03-07"), false)]);

        edited.IsWorking(Day("2027-11-05")).ShouldBeTrue();
        edited.IsWorking(Day("2035-03-07")).ShouldBeFalse();
        Calendar.IsWorking(Day("2027-11-05")).ShouldBeFalse();
    }

    [Fact]
    public void The_last_working_day_is_worked_and_nothing_after_it_is() => EveryDay(day =>
    {
        var practical = Calendar.LastWorkingDayOnOrBefore(day);
        Calendar.IsWorking(practical).ShouldBeTrue();
        practical.ShouldBeLessThanOrEqualTo(day);
        for (var next = practical.AddDays(1); next <= day; next = next.AddDays(1)) Calendar.IsWorking(next).ShouldBeFalse();
    });

    [Fact]
    public void Counting_working_days_forth_lands_on_a_worked_day_with_so_many_between() => EveryDay(day =>
    {
        var fourth = Calendar.AddWorkingDays(day, 4);
        Calendar.IsWorking(fourth).ShouldBeTrue();
        Enumerable.Range(1, fourth.DayNumber - day.DayNumber).Count(n => Calendar.IsWorking(day.AddDays(n))).ShouldBe(4);
    });

    [Fact]
    public void Counting_back_undoes_counting_forth_from_a_worked_day() => EveryDay(day =>
    {
        if (Calendar.IsWorking(day)) Calendar.AddWorkingDays(Calendar.AddWorkingDays(day, 6), -6).ShouldBe(day);
    });

    [Fact]
    public void The_fourth_working_day_after_December_2023_comes_after_the_holidays() =>
        Calendar.AddWorkingDays(Day("2023-12-31"), 4).ShouldBe(Day("2024-01-12"));

    private static void EveryDay(Action<DateOnly> check)
    {
        foreach (var year in Enumerable.Range(2016, 20))
            foreach (var day in DaysOf(year)) check(day);
    }

    private static IEnumerable<DateOnly> DaysOf(int year) =>
        Enumerable.Range(0, DateTime.IsLeapYear(year) ? 366 : 365).Select(new DateOnly(year, 1, 1).AddDays);

    private static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", null);
}
