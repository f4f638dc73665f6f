using Vekha.Application.Plans;
using Vekha.Planning.Editions;
using Vekha.Planning.Obligations;
using Vekha.Planning.Scheduling;

namespace Vekha.Application.Tests.Plans;

public sealed class TimelineTests
{
    private static readonly MeasureId Id = new(Guid.NewGuid());
    private static readonly DateOnly Act = new(2024, 12, 11);

    [Theory]
    [InlineData("2026-08-25", null, "2026-07-25")]
    [InlineData("2024-12-20", null, "2024-12-11")]
    [InlineData("2024-10-01", null, "2024-09-01")]
    [InlineData("2026-10-10", "2026-07-01", "2026-07-01")]
    public void A_bar_begins_with_its_period_and_otherwise_a_month_before_its_day(string due, string? period, string begin)
    {
        var day = DateOnly.Parse(due, null);
        var tally = new PlanTally(Id, day, Standing.Planned, 1, period is null ? null : DateOnly.Parse(period, null));
        RowOf(day, tally).Marks.ShouldHaveSingleItem().From.ShouldBe(DateOnly.Parse(begin, null));
    }

    [Fact]
    public void A_bar_of_the_first_month_there_is_begins_on_its_day() =>
        Timeline.BeginOf(new(1, 1, 5), null, null).ShouldBe(new(1, 1, 5));

    [Fact]
    public void A_row_with_nothing_in_the_stretch_tells_where_its_days_are()
    {
        PlanTally[] days = [.. new DateOnly[] { new(2023, 2, 1), new(2024, 2, 1), new(2028, 2, 1), new(2027, 2, 1) }
            .Select(day => new PlanTally(Id, day, Standing.Accepted, 2))];
        var row = RowOf(new(2026, 6, 1), days);
        (row.LastBefore, row.FirstAfter).ShouldBe((new(2024, 2, 1), new(2027, 2, 1)));
        var shown = RowOf(new(2024, 6, 1), days);
        (shown.LastBefore, shown.FirstAfter).ShouldBe((null, null));
    }

    private static TimelineRow RowOf(DateOnly on, params PlanTally[] tallies)
    {
        var measure = new PlannedMeasure(Id, OwedBy.EachCentre, new("1", "Ремонт", [], [], new("", []), null), 0, tallies);
        return Timeline.Of([measure], TimelineZoom.Year, on, Act, new(2026, 11, 30)).Rows.ShouldHaveSingleItem();
    }
}
