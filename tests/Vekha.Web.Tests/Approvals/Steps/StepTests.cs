using System.Net;
using Microsoft.EntityFrameworkCore;
using Vekha.Testing;
using Vekha.Web.Words;

namespace Vekha.Web.Tests.Approvals.Steps;

public sealed class StepTests(RoutedFixture fixture) : IClassFixture<RoutedFixture>
{
    [Fact]
    public async Task A_decision_leads_back_to_the_list_and_a_step_of_a_letter_is_called_so()
    {
        var (obligation, passage) = await fixture.AgreedByReviewerAsync();
        var coordinator = await fixture.App.SignedInAsync("coordinator");
        var page = await coordinator.PageAsync($"/obligations/{obligation.Id}?done=StepAgreed");
        page.QuerySelector(".vk-undo").ShouldBeNull("an address alone tells nothing that nobody has done");
        page.QuerySelector($"#next a[href='/steps/{passage.Id}']")!.TextContent.ShouldBe(RouteTexts.Step_Register);
        page.QuerySelector("#next details[open]").ShouldBeNull();
        page.QuerySelectorAll($"#routes a[href='/steps/{passage.Id}']").Select(a => a.TextContent).ShouldBe([RouteTexts.Step_Register]);
        (await coordinator.PageAsync("/waiting")).QuerySelectorAll($"a[href='/steps/{passage.Id}']").Select(a => a.TextContent)
            .ShouldContain(RouteTexts.Step_Register);
    }

    [Fact]
    public async Task Who_has_decided_a_step_is_told_and_led_to_what_waits_next()
    {
        var (_, passage) = await fixture.SubmittedAsync();
        var reviewer = await fixture.App.SignedInAsync("reviewer");
        var page = await reviewer.PageAsync(Visitor.TargetOf(await reviewer.PostAsync($"/steps/{passage.Id}", "agree")));
        page.QuerySelector(".vk-undo [role=status]")!.TextContent.ShouldBe(ObligationTexts.Done_StepAgreed);
        page.QuerySelector(".vk-undo p a")!.GetAttribute("href").ShouldBe("/waiting");
    }

    [Fact]
    public async Task A_step_says_for_how_long_it_has_waited_and_how_late_its_author_was()
    {
        var (obligation, passage) = await fixture.SubmittedAsync();
        var reviewer = await fixture.App.SignedInAsync("reviewer");
        (await reviewer.PageAsync($"/steps/{passage.Id}")).QuerySelector("h1 ~ * .vk-ob-line, .vk-ob-line")!.TextContent
            .ShouldContain(RouteTexts.Step_YoursToday);
        await using (var db = fixture.App.Database.Open())
            await db.Obligations.Where(o => o.Id == obligation.Id).ExecuteUpdateAsync(set => set
                .SetProperty(o => o.SubmittedOn, TestRegion.Today.AddDays(-12))
                .SetProperty(o => o.Due, TestRegion.Today.AddDays(-15)),
                TestContext.Current.CancellationToken);
        var age = (await reviewer.PageAsync($"/steps/{passage.Id}")).QuerySelector(".vk-ob-line")!.TextContent;
        age.ShouldContain(RouteTexts.Step_Yours.With(Russian.Count(12, Texts.Count_Days)));
        age.ShouldContain(Texts.Move_SentLate.With(Russian.Count(3, Texts.Count_Days)));
        (await (await fixture.App.SignedInAsync("coordinator")).PageAsync($"/steps/{passage.Id}")).QuerySelector(".vk-ob-line")!.TextContent
            .ShouldContain(RouteTexts.Step_Others.With(Russian.Count(12, Texts.Count_Days)));
    }

    [Fact]
    public async Task The_later_of_two_reads_what_they_typed_and_where_and_goes_on_to_the_obligation()
    {
        var (obligation, passage) = await fixture.SubmittedAsync();
        var reviewer = await fixture.App.SignedInAsync("reviewer");
        var form = Visitor.FormOf(await reviewer.PageAsync($"/steps/{passage.Id}"), "return");
        await reviewer.PostAsync($"/steps/{passage.Id}", "agree");
        var page = await Visitor.ReadAsync(
            await reviewer.PostAsync(form, $"/steps/{passage.Id}", new() { ["Form.Reason"] = "Нет подписи", ["Form.Place"] = "стр. 7" }));
        page.QuerySelector(".vk-next")!.TextContent.ShouldContain(RouteTexts.Place.With("стр. 7"));
        page.QuerySelector($".vk-next a[href='/obligations/{obligation.Id}']").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_return_without_a_reason_is_asked_for_one()
    {
        var (_, passage) = await fixture.SubmittedAsync();
        var answer = await (await fixture.App.SignedInAsync("reviewer"))
            .PostAsync($"/steps/{passage.Id}", "return", new() { ["Form.Reason"] = " " });
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Visitor.ReadAsync(answer)).QuerySelector("#return-reason-error")!.TextContent.ShouldBe(Texts.Fault_ReasonRequired);
    }

    [Theory]
    [InlineData("Form.Number", "", "number-error")]
    [InlineData("Form.Date", "2024-06-11", "date-error")]
    [InlineData("Form.Date", "вчера", "date-error")]
    [InlineData("Form.Outcome", "", "outcome-error")]
    public async Task A_letter_needs_its_number_its_date_and_its_outcome(string field, string value, string error)
    {
        var (_, passage) = await fixture.AgreedByReviewerAsync();
        var answer = await (await fixture.App.SignedInAsync("coordinator"))
            .PostAsync($"/steps/{passage.Id}", "letter", new(RoutedFixture.Letter("Agreed")) { [field] = value }, RoutedFixture.Scan);
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Visitor.ReadAsync(answer)).GetElementById(error).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_letter_without_a_scan_is_not_registered()
    {
        var (_, passage) = await fixture.AgreedByReviewerAsync();
        var answer = await (await fixture.App.SignedInAsync("coordinator"))
            .PostAsync($"/steps/{passage.Id}", "letter", RoutedFixture.Letter("Agreed"));
        (await Visitor.ReadAsync(answer)).GetElementById("files-error")!.TextContent.ShouldBe(Texts.FileFault_Required);
    }

    [Theory]
    [InlineData("coordinator")]
    [InlineData("municipal")]
    [InlineData("head")]
    [InlineData("curator")]
    [InlineData("admin")]
    public async Task Those_whose_turn_it_is_not_read_the_step_and_decide_nothing(string login)
    {
        var (obligation, passage) = await fixture.SubmittedAsync();
        var visitor = await fixture.App.SignedInAsync(login);
        var page = await visitor.PageAsync($"/steps/{passage.Id}");
        page.QuerySelectorAll("main form").ShouldBeEmpty();
        using var forged = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["__RequestVerificationToken"] = page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!,
            ["_handler"] = "agree",
            ["Form.Key"] = $"{Guid.NewGuid()}",
            ["Form.Step"] = "0",
            ["Form.Outcome"] = "Agreed",
        });
        var answer =
            await visitor.Http.PostAsync(new Uri($"/steps/{passage.Id}", UriKind.Relative), forged, TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await fixture.NowAsync(obligation.Id)).InRoute.ShouldBeTrue();
    }

    [Theory]
    [InlineData("other-head")]
    [InlineData("far-coordinator")]
    public async Task The_step_of_another_centre_does_not_exist(string login)
    {
        var (_, passage) = await fixture.SubmittedAsync();
        (await (await fixture.App.SignedInAsync(login)).StatusOfAsync($"/steps/{passage.Id}")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_form_kept_open_decides_nothing_when_the_turn_has_gone_on()
    {
        var (_, passage) = await fixture.SubmittedAsync();
        var reviewer = await fixture.App.SignedInAsync("reviewer");
        var form = Visitor.FormOf(await reviewer.PageAsync($"/steps/{passage.Id}"), "return");
        await reviewer.PostAsync($"/steps/{passage.Id}", "agree");
        var answer = await reviewer.PostAsync(form, $"/steps/{passage.Id}", new() { ["Form.Reason"] = "Долго набранная причина" });
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Visitor.ReadAsync(answer)).Body!.TextContent.ShouldContain("Долго набранная причина");
    }

    [Fact]
    public async Task A_form_posted_twice_decides_once()
    {
        var (obligation, passage) = await fixture.SubmittedAsync();
        var reviewer = await fixture.App.SignedInAsync("reviewer");
        var form = Visitor.FormOf(await reviewer.PageAsync($"/steps/{passage.Id}"), "agree");
        var both =
            await Task.WhenAll(reviewer.PostAsync(form, $"/steps/{passage.Id}", []), reviewer.PostAsync(form, $"/steps/{passage.Id}", []));
        both.ShouldAllBe(a => a.StatusCode == HttpStatusCode.Redirect);
        (await fixture.PassageAsync(obligation.Id)).Next.ShouldBe(1);
    }

    [Fact]
    public async Task Of_two_who_decide_a_step_at_once_one_wins_and_the_other_is_told_by_whom_and_when()
    {
        var (obligation, passage) = await fixture.AgreedByReviewerAsync();
        var page = $"/steps/{passage.Id}";
        var (coordinator, head) = (await fixture.App.SignedInAsync("coordinator"), await fixture.App.SignedInAsync("head"));
        var (one, other) =
            (Visitor.FormOf(await coordinator.PageAsync(page), "letter"), Visitor.FormOf(await head.PageAsync(page), "letter"));
        var answers = await Task.WhenAll(
            coordinator.PostAsync(one, page, RoutedFixture.Letter("Agreed"), RoutedFixture.Scan),
            head.PostAsync(other, page, RoutedFixture.Letter("Returned", "Нет печати"), RoutedFixture.Scan));
        answers.Select(a => a.StatusCode).Order().ShouldBe([HttpStatusCode.Redirect, HttpStatusCode.UnprocessableEntity]);
        var winner = answers[0].StatusCode == HttpStatusCode.Redirect ? "Анна Ковалёва" : "Вера Соколова";
        (await Visitor.ReadAsync(answers.Single(a => a.StatusCode == HttpStatusCode.UnprocessableEntity)))
            .QuerySelector("[role=alert]")!.TextContent.ShouldSatisfyAllConditions(
                told => told.ShouldContain(winner), told => told.ShouldContain("10.06.2024"));
        (await fixture.JournalAsync(obligation.Id)).Count(j => j.Kind.StartsWith("obligation.letter", StringComparison.Ordinal))
            .ShouldBe(1);
    }

    [Fact]
    public async Task Of_an_author_who_withdraws_and_one_who_decides_at_once_one_wins_and_the_other_is_told()
    {
        var (obligation, passage) = await fixture.SubmittedAsync();
        var (reviewer, head) = (await fixture.App.SignedInAsync("reviewer"), await fixture.App.SignedInAsync("head"));
        var decide = Visitor.FormOf(await reviewer.PageAsync($"/steps/{passage.Id}"), "return");
        var withdraw = Visitor.FormOf(await head.PageAsync($"/obligations/{obligation.Id}"), "TakeBack");
        var answers = await Task.WhenAll(
            reviewer.PostAsync(decide, $"/steps/{passage.Id}", new() { ["Form.Reason"] = "Нет печати" }),
            head.PostAsync(withdraw, $"/obligations/{obligation.Id}", []));
        answers.Select(a => a.StatusCode).Order().ShouldBe([HttpStatusCode.Redirect, HttpStatusCode.UnprocessableEntity]);
        var told = (await Visitor.ReadAsync(answers.Single(a => a.StatusCode == HttpStatusCode.UnprocessableEntity))).Body!.TextContent;
        told.ShouldContain(answers[0].StatusCode == HttpStatusCode.Redirect ? "Дарья Лебедева" : "Вера Соколова");
        (await fixture.NowAsync(obligation.Id)).Round.ShouldBe(2);
    }
}
