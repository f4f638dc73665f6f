using Vekha.Documents.Deadlines.Rules;

namespace Vekha.Documents.Tests.Deadlines.Rules;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2024")]
    [InlineData("2024-Q1")]
    [InlineData("2024-02")]
    [InlineData("2024-02-29")]
    [InlineData("--02")]
    [InlineData("--02-29")]
    public void A_date_is_written_as_it_was_parsed(string text)
    {
        PartialDate.TryParse(text, out var date).ShouldBeTrue();
        date.ToString().ShouldBe(text);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("--")]
    [InlineData("024")]
    [InlineData("2024-Q5")]
    [InlineData("2024-13")]
    [InlineData("2024-2")]
    [InlineData("2023-02-29")]
    [InlineData("2024-02-29-01")]
    [InlineData("--02-30")]
    [InlineData("--Q1")]
    public void What_is_no_date_is_refused(string? text) => PartialDate.TryParse(text, out _).ShouldBeFalse();

    [Theory]
    [InlineData("2024", "2024-01-01", "2024-12-31")]
    [InlineData("2024-Q1", "2024-01-01", "2024-03-31")]
    [InlineData("2024-Q4", "2024-10-01", "2024-12-31")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2023-02", "2023-02-01", "2023-02-28")]
    [InlineData("2023-06-15", "2023-06-15", "2023-06-15")]
    public void A_date_covers_its_first_to_its_last_day(string text, string first, string last)
    {
        PartialDate.TryParse(text, out var date).ShouldBeTrue();
        date.FirstDay.ShouldBe(Day(first));
        date.LastDay.ShouldBe(Day(last));
    }

    [Fact]
    public void A_month_is_due_on_its_last_day()
    {
        for (var month = new DateOnly(2019, 1, 1); month.Year < 2030; month = month.AddMonths(1))
            PartialDate.OfMonth(month.Year, month.Month).LastDay.ShouldBe(month.AddMonths(1).AddDays(-1));
    }

    [Fact]
    public void Every_day_of_several_years_survives_writing_and_parsing()
    {
        for (var day = new DateOnly(2019, 1, 1); day.Year < 2030; day = day.AddDays(1))
        {
            PartialDate.TryParse(PartialDate.Of(day).ToString(), out var date).ShouldBeTrue();
            date.FirstDay.ShouldBe(day);
            date.LastDay.ShouldBe(day);
        }
    }

    [Fact]
    public void The_29th_of_February_is_the_28th_outside_a_leap_year()
    {
        var leapDay = PartialDate.OfDay(null, 2, 29);
        for (var year = 2019; year < 2030; year++)
            leapDay.In(year).LastDay.ShouldBe(new DateOnly(year, 3, 1).AddDays(-1));
    }

    [Fact]
    public void A_year_is_given_only_to_a_date_without_one()
    {
        PartialDate.OfMonth(null, 9).In(2024).ShouldBe(PartialDate.OfMonth(2024, 9));
        PartialDate.OfMonth(2023, 9).In(2024).ShouldBe(PartialDate.OfMonth(2023, 9));
    }

    [Fact]
    public void A_date_without_a_year_has_no_day()
    {
        Should.Throw<InvalidOperationException>(() => PartialDate.OfMonth(null, 9).FirstDay);
        Should.Throw<InvalidOperationException>(() => PartialDate.OfMonth(null, 9).LastDay);
    }

    private static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
