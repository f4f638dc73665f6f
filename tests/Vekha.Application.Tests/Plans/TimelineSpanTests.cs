using Vekha.Application.Plans;

namespace Vekha.Application.Tests.Plans;

public sealed class TimelineSpanTests
{
    [Theory]
    [InlineData(TimelineZoom.Year, "2024-01-01", "2024-12-31")]
    [InlineData(TimelineZoom.Quarter, "2024-04-01", "2024-06-30")]
    [InlineData(TimelineZoom.Month, "2024-06-01", "2024-06-30")]
    public void A_stretch_holds_its_day_and_turns_to_its_neighbours(TimelineZoom zoom, string first, string last)
    {
        var span = TimelineSpan.Of(zoom, new(2024, 6, 10));
        (span.First, span.Last).ShouldBe((DateOnly.Parse(first, null), DateOnly.Parse(last, null)));
        span.Before.Last.AddDays(1).ShouldBe(span.First);
        span.Before.After.ShouldBe(span);
        span.After.First.AddDays(-1).ShouldBe(span.Last);
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void The_first_and_the_last_day_there_is_have_neighbours_too(string day)
    {
        foreach (var zoom in Enum.GetValues<TimelineZoom>())
        {
            var span = TimelineSpan.Of(zoom, DateOnly.Parse(day, null));
            (span.Before.First < span.First, span.After.Last > span.Last).ShouldBe((true, true));
        }
    }

    [Fact]
    public void Days_stand_in_their_order_and_never_beyond_the_ends()
    {
        var span = TimelineSpan.Of(TimelineZoom.Year, new(2024, 6, 10));
        var places = Enumerable.Range(-40, 500).Select(d => span.PercentOf(span.First.AddDays(d))).ToList();
        places.ShouldBe(places.Order());
        (places[0], places[40], places[^1]).ShouldBe((0, 0, 100));
    }
}
