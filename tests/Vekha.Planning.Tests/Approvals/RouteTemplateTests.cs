using Vekha.Planning.Approvals;
using Vekha.Planning.Calendars;
using Vekha.Planning.Tests.Obligations;

namespace Vekha.Planning.Tests.Approvals;

public sealed class RouteTemplateTests
{
    [Fact]
    public void Steps_are_added_moved_replaced_and_removed()
    {
        var template = RouteTemplate.Create(new(Guid.NewGuid()), Known.Region, "Маршрут", Step("а"), Step("б"));
        template.Add(Step("в")).ShouldBeNull();
        template.Move(2, -1).ShouldBeNull();
        template.Move(0, -1).ShouldBeNull();
        template.Replace(0, Step("г")).ShouldBeNull();
        template.Remove(2).ShouldBeNull();
        template.Steps.Select(s => s.Name).ShouldBe(["г", "в"]);
        template.Remove(0).ShouldBeNull();
        template.Remove(0).ShouldBe(Refusal.EmptyRoute);
    }

    [Fact]
    public void A_step_that_is_gone_is_not_changed()
    {
        var template = RouteTemplate.Create(new(Guid.NewGuid()), Known.Region, "Маршрут", Step("а"));
        template.Move(1, 1).ShouldBe(Refusal.ChangedMeanwhile);
        template.Remove(-1).ShouldBe(Refusal.ChangedMeanwhile);
        template.Replace(5, Step("б")).ShouldBe(Refusal.ChangedMeanwhile);
    }

    [Fact]
    public void A_change_of_a_template_touches_no_passage_under_way()
    {
        var template = RouteTemplate.Create(new(Guid.NewGuid()), Known.Region, "Маршрут", Step("а"), Step("б"));
        var passage = KnownRoutes.Submitted().Submission.Start(new(Guid.NewGuid()), 0, template, KnownRoutes.Now, WorkingCalendar.Russian);
        template.Remove(0);
        passage.Steps.Select(s => s.Name).ShouldBe(["а", "б"]);
    }

    private static RouteStep Step(string name) => new(name, Decider.Outside("Оператор"), null);
}
