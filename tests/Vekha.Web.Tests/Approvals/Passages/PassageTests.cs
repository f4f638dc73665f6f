using System.Net;
using Vekha.Planning.Approvals;
using Vekha.Planning.Obligations;
using Vekha.Testing;

namespace Vekha.Web.Tests.Approvals.Passages;

public sealed class PassageTests(RoutedFixture fixture) : IClassFixture<RoutedFixture>
{
    [Fact]
    public async Task A_submission_begins_the_route_and_nobody_accepts_it_before_the_end()
    {
        var (obligation, passage) = await fixture.SubmittedAsync();
        (obligation.InRoute, passage.State, passage.Next, passage.WaitsUntil)
            .ShouldBe((true, PassageState.Running, 0, new DateOnly(2024, 6, 13)));
        var page = await (await fixture.App.SignedInAsync("coordinator")).PageAsync($"/obligations/{obligation.Id}");
        page.QuerySelectorAll("input[name=_handler]").Select(i => i.GetAttribute("value")).ShouldNotContain("Accept");
        page.QuerySelector("#next")!.TextContent.ShouldContain(Texts.Refusal_RouteUnfinished);
    }

    [Fact]
    public async Task The_whole_way_leads_from_the_reviewer_by_the_letter_to_acceptance()
    {
        var (obligation, passage) = await fixture.AgreedByReviewerAsync();
        var head = await fixture.App.SignedInAsync("head");
        (await head.PostAsync($"/steps/{passage.Id}", "letter", RoutedFixture.Letter("Agreed"), RoutedFixture.Scan)).StatusCode.ShouldBe(
            HttpStatusCode.Redirect);
        var now = await fixture.NowAsync(obligation.Id);
        (now.InRoute, now.State).ShouldBe((false, ObligationState.Submitted));
        (await fixture.PassageAsync(obligation.Id)).State.ShouldBe(PassageState.Finished);
        (await (await fixture.App.SignedInAsync("coordinator")).PostAsync($"/obligations/{obligation.Id}", "Accept")).StatusCode.ShouldBe(
            HttpStatusCode.Redirect);
        (await fixture.JournalAsync(obligation.Id)).Select(j => j.Kind).ShouldBe(
            ["obligation.submitted", "obligation.step-agreed", "obligation.letter-agreed", "obligation.accepted"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_letter_that_returns_brings_it_back_with_reason_and_place_and_the_versions_stand_side_by_side()
    {
        var (obligation, passage) = await fixture.AgreedByReviewerAsync();
        var coordinator = await fixture.App.SignedInAsync("coordinator");
        await coordinator.PostAsync(
            $"/steps/{passage.Id}", "letter", RoutedFixture.Letter("Returned", "Не заполнена графа"), RoutedFixture.Scan);
        (await fixture.NowAsync(obligation.Id)).State.ShouldBe(ObligationState.Returned);
        var head = await fixture.App.SignedInAsync("head");
        (await head.PageAsync($"/obligations/{obligation.Id}"))
            .QuerySelector("#routes")!.TextContent.ShouldContain("Не заполнена графа (стр. 3, строка 12)");
        (await head.PageAsync($"/obligations/{obligation.Id}"))
            .QuerySelector("#next")!.TextContent.ShouldContain("Не заполнена графа (стр. 3, строка 12).");

        await fixture.SubmitAsync(obligation.Id);
        var second = await fixture.PassageAsync(obligation.Id);
        (second.Round, second.Next).ShouldBe((2, 0));
        var versions = (await head.PageAsync($"/obligations/{obligation.Id}")).QuerySelector(".vk-route-versions")!;
        versions.QuerySelectorAll("thead th").Length.ShouldBe(3);
        versions.TextContent.ShouldContain("Дарья Лебедева");
        var letter = versions.QuerySelector("a[href^='/letters/']")!.GetAttribute("href")!;
        var shown = (await head.PageAsync(letter)).QuerySelector(".vk-preview :is(iframe, img)")!.GetAttribute("src")!;
        var file = letter[..letter.LastIndexOf('/')];
        var stranger = await fixture.App.SignedInAsync("other-head");
        foreach (var address in new[] { letter, shown, file })
        {
            (await head.StatusOfAsync(address)).ShouldBe(HttpStatusCode.OK, address);
            (await stranger.StatusOfAsync(address)).ShouldBe(HttpStatusCode.NotFound, address);
        }
    }

    [Fact]
    public async Task The_author_withdraws_and_submits_the_next_version()
    {
        var (obligation, passage) = await fixture.SubmittedAsync();
        (await (await fixture.App.SignedInAsync("head")).PostAsync($"/obligations/{obligation.Id}", "TakeBack")).StatusCode.ShouldBe(
            HttpStatusCode.Redirect);
        (await fixture.PassageAsync(obligation.Id)).State.ShouldBe(PassageState.TakenBack);
        (await fixture.NowAsync(obligation.Id)).State.ShouldBe(ObligationState.InProgress);
        await fixture.SubmitAsync(obligation.Id);
        (await fixture.PassageAsync(obligation.Id)).Id.ShouldNotBe(passage.Id);
    }

    [Fact]
    public async Task A_deliverable_with_a_route_is_not_submitted_without_a_document_of_its_own()
    {
        var obligation = await fixture.FreshAsync();
        await TestPlan.AddEvidenceAsync(fixture.App.Database, obligation.Id, "head", null);
        var answer = await (await fixture.App.SignedInAsync("head")).PostAsync($"/obligations/{obligation.Id}", "Submit");
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Visitor.ReadAsync(answer)).QuerySelector("[role=alert]")!.TextContent.ShouldBe(Texts.Refusal_NothingToAgree);
    }

    [Fact]
    public async Task A_general_return_breaks_the_route_off()
    {
        var (obligation, _) = await fixture.SubmittedAsync();
        await (await fixture.App.SignedInAsync("municipal"))
            .PostAsync($"/obligations/{obligation.Id}", "Return", new() { ["Form.Reason"] = "Не тот файл" });
        var passage = await fixture.PassageAsync(obligation.Id);
        (passage.State, passage.Turn).ShouldBe((PassageState.BrokenOff, null));
    }

    [Theory]
    [InlineData("reviewer")]
    [InlineData("coordinator")]
    [InlineData("head")]
    public async Task Pages_with_routes_keep_to_eight_statements(string login)
    {
        var (obligation, passage) = await fixture.AgreedByReviewerAsync();
        var visitor = await fixture.App.SignedInAsync(login);
        foreach (var address in new[] { "/", $"/obligations/{obligation.Id}", $"/steps/{passage.Id}" })
        {
            await visitor.PageAsync(address);
            fixture.App.Queries.Reset();
            await visitor.PageAsync(address);
            fixture.App.Queries.Count.ShouldBeInRange(1, 8, $"{address}\n{string.Join("\n\n", fixture.App.Queries.Statements)}");
        }
    }
}
