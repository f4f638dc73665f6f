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
}
