using Vekha.Testing;
using Vekha.Web.Words;

namespace Vekha.Web.Tests.Approvals.PendingDecisions;

public sealed class PendingStepsTests(RoutedFixture fixture) : IClassFixture<RoutedFixture>
{
    [Fact]
    public async Task Today_shows_a_step_to_those_whose_turn_it_is_and_not_its_submission_as_ready_to_accept()
    {
        var (obligation, passage) = await fixture.SubmittedAsync();
        var reviewer = await fixture.App.SignedInAsync("reviewer");
        (await reviewer.PageAsync("/")).QuerySelector($"a[href='/steps/{passage.Id}']").ShouldNotBeNull();
        (await reviewer.PageAsync("/waiting")).QuerySelector($"a[href='/steps/{passage.Id}']").ShouldNotBeNull();
        var coordinator = await (await fixture.App.SignedInAsync("coordinator")).PageAsync("/waiting");
        coordinator.QuerySelector($"a[href='/steps/{passage.Id}']").ShouldBeNull();
        coordinator.QuerySelector($"a[href='/obligations/{obligation.Id}']").ShouldBeNull();
    }

    [Fact]
    public async Task The_timeline_marks_the_days_of_the_steps_that_are_ahead()
    {
        var (_, passage) = await fixture.SubmittedAsync();
        var ahead = passage.Days.OfType<DateOnly>().Where(d => d.Year == TestRegion.Today.Year).ToList();
        ahead.ShouldNotBeEmpty();
        var coordinator = await fixture.App.SignedInAsync("coordinator");
        var marks = (await coordinator.PageAsync("/plan/timeline"))
            .QuerySelectorAll(".vk-gantt-step title").Select(t => t.TextContent).ToList();
        foreach (var day in ahead) marks.ShouldContain(mark => mark.StartsWith(Russian.Digits(day)));
        var other = await fixture.App.SignedInAsync("far-coordinator");
        (await other.PageAsync("/plan/timeline")).QuerySelector(".vk-gantt-step").ShouldBeNull();
    }
}
