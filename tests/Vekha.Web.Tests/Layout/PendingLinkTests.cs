using AngleSharp.Html.Dom;
using Vekha.Testing;

namespace Vekha.Web.Tests.Layout;

/// <summary>How much waits for a person stands in the head of every page.</summary>
public sealed class PendingLinkTests(PlanFixture fixture) : IClassFixture<PlanFixture>
{
    [Fact]
    public async Task The_number_is_asked_for_once_in_a_while_and_anew_after_the_person_has_decided()
    {
        var (one, _) = (await fixture.SubmittedAsync(), await fixture.SubmittedAsync());
        var reviewer = await fixture.App.SignedInAsync("reviewer");
        var before = CountOf(await reviewer.PageAsync("/calendar"));
        before.ShouldBeGreaterThanOrEqualTo(2);
        fixture.App.Queries.Reset();
        CountOf(await reviewer.PageAsync("/account/notifications")).ShouldBe(before);
        fixture.App.Queries.Statements.ShouldAllBe(statement => !statement.Contains("in_route", StringComparison.Ordinal));
        await reviewer.PostAsync($"/obligations/{one.Id}", "Accept");
        CountOf(await reviewer.PageAsync("/calendar")).ShouldBe(before - 1);
        using var missing = await reviewer.Http.GetAsync(
            new Uri("/no-such-page", UriKind.Relative), TestContext.Current.CancellationToken);
        CountOf(await Visitor.ReadAsync(missing)).ShouldBe(before - 1);
    }

    [Theory]
    [InlineData("municipal", true)]
    [InlineData("coordinator", true)]
    [InlineData("head", false)]
    [InlineData("curator", false)]
    public async Task Whoever_decides_has_the_link(string login, bool has) =>
        ((await (await fixture.App.SignedInAsync(login)).PageAsync("/calendar"))
            .QuerySelector(".vk-top-pending") is not null).ShouldBe(has);

    [Fact]
    public async Task What_a_coordinator_may_take_over_from_a_reviewer_is_not_the_coordinators()
    {
        await fixture.SubmittedAsync();
        CountOf(await (await fixture.App.SignedInAsync("coordinator")).PageAsync("/calendar")).ShouldBe(0);
    }

    private static int CountOf(IHtmlDocument page) =>
        int.TryParse(page.QuerySelector(".vk-top-pending b")?.TextContent, out var count) ? count : 0;
}
