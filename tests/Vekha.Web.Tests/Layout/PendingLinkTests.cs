using AngleSharp.Html.Dom;
using Vekha.Planning.Talk;
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
        // Whatever was known of the person is asked for anew.
        await reviewer.PostAsync("/account/notifications", "choose");
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
    [InlineData("other-head", false)]
    public async Task Whoever_decides_has_the_link(string login, bool has) =>
        ((await (await fixture.App.SignedInAsync(login)).PageAsync("/calendar"))
            .QuerySelector(".vk-top-pending") is not null).ShouldBe(has);

    [Fact]
    public async Task What_a_coordinator_may_take_over_from_a_reviewer_is_not_the_coordinators()
    {
        await fixture.SubmittedAsync();
        CountOf(await (await fixture.App.SignedInAsync("coordinator")).PageAsync("/calendar")).ShouldBe(0);
    }

    /// <summary>Whatever waits for whomever: the number in the head is that of the rows on the page it leads to.</summary>
    [Fact]
    public async Task The_number_counts_what_the_page_lists_for_every_role_and_what_may_be_checked_apart()
    {
        var (back, open) = (await fixture.SubmittedAsync(), await fixture.SubmittedAsync());
        await fixture.SubmittedAsync();
        await TestPlan.ChangeAsync(fixture.App.Database, back.Id, (db, o) =>
        {
            o.Return("Нет печати", TestRegion.Today);
            var at = new DateTimeOffset(TestRegion.Today, new(9, 0), TimeSpan.Zero);
            foreach (var login in new[] { "curator", "head", "admin" })
            {
                var comment = Comment.Say(new(Guid.CreateVersion7(at)), back.Id.Subject, "Кто?", TestRegion.IdOf("coordinator"), at);
                db.Comments.Add(comment);
                db.Mentions.Add(Mention.Of(comment, TestRegion.IdOf(login)));
            }
            db.Assignments.Add(Assignment.Give(Guid.CreateVersion7(at), open.Id.Subject, "Позвоните в школу", TestRegion.IdOf("municipal"),
                TestRegion.Today, TestRegion.IdOf("coordinator"), at));
        });
        foreach (var login in new[] { "head", "municipal", "reviewer", "coordinator", "curator", "admin", "other-head" })
        {
            var visitor = await fixture.App.SignedInAsync(login);
            // Whatever was known of the person is asked for anew.
            await visitor.PostAsync("/account/notifications", "choose");
            var page = await visitor.PageAsync("/waiting");
            var listed = Sections.Sum(id => NumberAt(page, $"#{id} .vk-muted"));
            CountOf(page).ShouldBe(listed, login);
            NumberAt(page, ".vk-top-checkable b").ShouldBe(NumberAt(page, "#checkable-title .vk-muted"), login);
            (listed > 0).ShouldBe(login is not ("coordinator" or "other-head"), login);
            (page.QuerySelector(".vk-top-checkable") is not null).ShouldBe(login == "municipal");
        }
        var head = await (await fixture.App.SignedInAsync("head")).PageAsync("/waiting");
        head.QuerySelectorAll(".vk-asks a").Select(a => a.GetAttribute("href")).ShouldContain($"/obligations/{back.Id}#next");
        head.QuerySelector("#returned-title")!.Closest("section")!.TextContent.ShouldContain("Нет печати");
    }

    [Fact]
    public async Task It_costs_one_statement_whatever_is_counted()
    {
        var curator = await fixture.App.SignedInAsync("curator");
        await curator.PageAsync("/views");
        fixture.App.Queries.Reset();
        await curator.PageAsync("/views");
        var without = fixture.App.Queries.Count;
        await curator.PostAsync("/account/notifications", "choose");
        fixture.App.Queries.Reset();
        await curator.PageAsync("/views");
        fixture.App.Queries.Count.ShouldBe(without + 1, string.Join("\n\n", fixture.App.Queries.Statements));
    }

    private static readonly string[] Sections = ["returned-title", "tasks-title", "asked-title", "steps-title", "own-title"];

    private static int NumberAt(IHtmlDocument page, string selector) =>
        int.TryParse(page.QuerySelector(selector)?.TextContent, out var number) ? number : 0;

    private static int CountOf(IHtmlDocument page) =>
        int.TryParse(page.QuerySelector(".vk-top-pending b")?.TextContent, out var count) ? count : 0;
}
