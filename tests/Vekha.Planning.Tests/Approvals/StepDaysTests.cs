using Vekha.Planning.Approvals;
using Vekha.Planning.Calendars;
using Vekha.Planning.Tests.Obligations;

namespace Vekha.Planning.Tests.Approvals;

public sealed class StepDaysTests
{
    [Fact]
    public void The_equipment_list_goes_through_its_route_on_the_days_it_really_did() =>
        Days(UsualRoutes.For(Known.Region, () => new(Guid.NewGuid()))[0], new(2024, 1, 24))
            .ShouldBe([new DateOnly(2024, 1, 17), new(2024, 1, 19), new(2024, 1, 23)]);

    [Fact]
    public void Design_and_zoning_go_through_their_route_on_the_days_they_really_did() =>
        Days(UsualRoutes.For(Known.Region, () => new(Guid.NewGuid()))[1], new(2024, 2, 1))
            .ShouldBe([new DateOnly(2024, 1, 17), new(2024, 1, 20), new(2024, 1, 23), new(2024, 1, 25), new(2024, 1, 30)]);

    [Fact]
    public void A_step_decided_late_moves_those_counted_from_it()
    {
        var steps = UsualRoutes.For(Known.Region, () => new(Guid.NewGuid()))[1].Steps;
        StepDays.Of(steps, new(2024, 1, 10), new DateOnly(2024, 2, 1), [new(2024, 1, 19)], WorkingCalendar.Russian)[1]
            .ShouldBe(new DateOnly(2024, 1, 22));
    }

    [Fact]
    public void A_printed_day_stays_whatever_came_before()
    {
        RouteStep[] steps = [new("Первый", Decider.Outside("Оператор"), StepDay.After(5, working: false)),
            new("Второй", Decider.Outside("Оператор"), StepDay.On(new(2024, 1, 23)))];
        StepDays.Of(steps, new(2024, 1, 20), null, [], WorkingCalendar.Russian).ShouldBe([new DateOnly(2024, 1, 25), new(2024, 1, 23)]);
    }

    [Fact]
    public void Without_the_day_it_is_counted_from_a_step_has_no_day()
    {
        RouteStep[] steps = [new("Первый", Decider.Outside("Оператор"), StepDay.Before(5, working: true)),
            new("Второй", Decider.Outside("Оператор"), StepDay.After(1, working: true))];
        StepDays.Of(steps, new(2024, 1, 20), null, [], WorkingCalendar.Russian).ShouldBe([null, null]);
    }

    private static IReadOnlyList<DateOnly?> Days(RouteTemplate template, DateOnly due) =>
        StepDays.Of(template.Steps, new(2024, 1, 10), due, [], WorkingCalendar.Russian);
}
