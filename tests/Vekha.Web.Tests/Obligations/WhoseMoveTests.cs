using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Vekha.Planning.Journal;
using Vekha.Planning.Obligations;
using Vekha.Testing;
using Vekha.Web.Words;

namespace Vekha.Web.Tests.Obligations;

/// <summary>Each person is told what to do where it is their move, and whom to wait for where it is not.</summary>
public sealed class WhoseMoveTests(PlanFixture fixture) : IClassFixture<PlanFixture>
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("coordinator")]
    [InlineData("municipal")]
    [InlineData("reviewer")]
    [InlineData("curator")]
    public async Task Whoever_has_returned_it_waits_and_its_author_corrects_it(string login)
    {
        var obligation = await ReturnedAsync(TestRegion.Today.AddDays(-65));
        var next = await NextAsync(login, obligation.Id);
        Head(next).ShouldBe(ObligationTexts.Next_Returned.With("06.04.2024", Russian.Count(65, Texts.Count_Days)));
        next.TextContent.ShouldContain("Нет подписи");
        next.TextContent.ShouldContain(ObligationTexts.Move_AuthorIs.With("Вера Соколова"));
        // Whose papers they are is said once: by the person, not by the roles that may.
        next.QuerySelectorAll(".vk-why").ShouldBeEmpty();
        // What may be done for the author is folded.
        next.QuerySelectorAll("input[value=AddEvidence]").ShouldAllBe(i => i.Closest("details:not([open])") != null);
        var author = await NextAsync("head", obligation.Id);
        Head(author).ShouldBe(ObligationTexts.Next_Correct);
        author.QuerySelectorAll("input[value=AddEvidence]").ShouldAllBe(i => i.Closest("details") == null);
    }

    [Fact]
    public async Task The_reason_of_a_return_stays_until_the_next_submission()
    {
        var obligation = await ReturnedAsync(TestRegion.Today);
        await TestPlan.AddEvidenceAsync(fixture.App.Database, obligation.Id, "head");
        (await fixture.NowAsync(obligation.Id)).State.ShouldBe(ObligationState.InProgress);
        (await NextAsync("head", obligation.Id)).TextContent.ShouldContain("Нет подписи");
        await (await fixture.App.SignedInAsync("head")).PostAsync(Page(obligation), "Submit");
        (await NextAsync("head", obligation.Id)).TextContent.ShouldNotContain("Нет подписи");
    }

    [Fact]
    public async Task What_waits_for_a_decision_tells_the_delay_of_the_school_and_the_days_of_the_check_apart()
    {
        var obligation = await fixture.ObligationAsync(TestPlan.Creation, TestRegion.ZarechyeCube);
        (await ListAsync("standing=Overdue")).ShouldContain(Page(obligation));
        var sent = obligation.Due!.Value.AddDays(4);
        await TestPlan.SubmitAsync(fixture.App.Database, obligation.Id, "head", sent);
        var days = Russian.Count(TestRegion.Today.DayNumber - sent.DayNumber, Texts.Count_Days);
        var line = (await (await fixture.App.SignedInAsync("head")).PageAsync(Page(obligation))).QuerySelector(".vk-ob-line")!;
        line.TextContent.ShouldContain(Texts.Move_SentLate.With(Russian.Count(4, Texts.Count_Days)));
        line.QuerySelector(".vk-badge")!.TextContent.ShouldBe(Texts.Move_Reviewer.With(days));
        // Beyond the days a decision may take, in the colour of those who decide.
        line.QuerySelector(".vk-badge")!.ClassList.ShouldContain("vk-soon");

        (await ListAsync("standing=Overdue")).ShouldNotContain(Page(obligation));
        (await ListAsync("standing=Submitted")).ShouldContain(Page(obligation));
        (await ListAsync("side=Reviewer")).ShouldContain(Page(obligation));
        (await ListAsync("side=Author")).ShouldNotContain(Page(obligation));
    }

    [Fact]
    public async Task A_municipality_checks_and_passes_on_and_a_return_takes_it_back()
    {
        var obligation = await fixture.SubmittedAsync();
        var municipal = await fixture.App.SignedInAsync("municipal");
        var posted = await municipal.PostAsync(Page(obligation), "Check", new() { ["Form.Reason"] = "Печать проверена" });
        posted.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var now = await fixture.NowAsync(obligation.Id);
        (now.State, now.CheckedById, now.CheckNote)
            .ShouldBe((ObligationState.Submitted, TestRegion.IdOf("municipal"), "Печать проверена"));
        var reviewer = (await NextAsync("reviewer", obligation.Id)).TextContent;
        reviewer.ShouldContain(ObligationTexts.Checked);
        reviewer.ShouldContain("Печать проверена");
        (await NextAsync("municipal", obligation.Id)).QuerySelectorAll("input[value=Check]").ShouldBeEmpty();
        (await WaitingAsync("municipal")).ShouldNotContain(Page(obligation));
        (await WaitingAsync("reviewer")).ShouldContain(Page(obligation));
        await using (var db = fixture.App.Database.Open())
            (await db.Journal.CountAsync(
                j => j.SubjectId == obligation.Id.Subject && j.Kind == JournalKind.ObligationChecked.Name, Ct)).ShouldBe(1);

        await (await fixture.App.SignedInAsync("coordinator"))
            .PostAsync(Page(obligation), "Return", new() { ["Form.Reason"] = "Нет подписи" });
        (await fixture.NowAsync(obligation.Id)).CheckedById.ShouldBeNull();
    }

    [Fact]
    public async Task A_municipality_checks_many_at_once_with_a_note()
    {
        var (first, second) = (await fixture.SubmittedAsync(), await fixture.SubmittedAsync());
        var municipal = await fixture.App.SignedInAsync("municipal");
        var address = $"/waiting/confirm?act=accept&item=obligation.{first.Id.Value:N}.{first.Version}"
            + $"&item=obligation.{second.Id.Value:N}.{second.Version}";
        var confirm = await municipal.PageAsync(address);
        confirm.QuerySelector("h1")!.TextContent.ShouldBe(ObligationTexts.Action_Check);
        var answer = await municipal.PostAsync(Visitor.FormOf(confirm, "bulk"), address, new() { ["Form.Reason"] = "Сверено с журналом" });
        var result = await municipal.PageAsync(answer.Headers.Location!.PathAndQuery);
        result.QuerySelector("[role=status]")!.TextContent.Trim()
            .ShouldBe(RouteTexts.Undo_Checked.With(Russian.Count(2, Texts.Count_Obligations)));
        foreach (var id in new[] { first.Id, second.Id })
        {
            var now = await fixture.NowAsync(id);
            (now.State, now.CheckNote).ShouldBe((ObligationState.Submitted, "Сверено с журналом"));
        }
    }

    [Fact]
    public async Task Nobody_checks_what_they_have_submitted_themselves()
    {
        var obligation = await fixture.SubmittedAsync(by: "municipal");
        (await NextAsync("municipal", obligation.Id)).QuerySelectorAll("input[value=Check]").ShouldBeEmpty();
        (await WaitingAsync("municipal")).ShouldNotContain(Page(obligation));
    }

    private async Task<Obligation> ReturnedAsync(DateOnly on)
    {
        var obligation = await fixture.FreshAsync();
        await TestPlan.SubmitAsync(fixture.App.Database, obligation.Id, "head", on.AddDays(-1));
        await TestPlan.ChangeAsync(fixture.App.Database, obligation.Id, (_, o) => o.Return("Нет подписи", on));
        return obligation;
    }

    private async Task<AngleSharp.Dom.IElement> NextAsync(string login, ObligationId id) =>
        (await (await fixture.App.SignedInAsync(login)).PageAsync($"/obligations/{id}")).QuerySelector("#next")!;

    private async Task<List<string>> ListAsync(string filter) =>
        Links(await (await fixture.App.SignedInAsync("coordinator"))
            .PageAsync($"/obligations?centre={TestRegion.ZarechyeCube.Id}&{filter}"));

    private async Task<List<string>> WaitingAsync(string login) =>
        Links(await (await fixture.App.SignedInAsync(login)).PageAsync("/waiting"));

    private static List<string> Links(IHtmlDocument page) =>
        [.. page.QuerySelectorAll("tbody th[scope=row] a").Select(a => a.GetAttribute("href")!)];

    private static string Head(AngleSharp.Dom.IElement next) => next.QuerySelector("h2")!.TextContent;

    private static string Page(Obligation obligation) => $"/obligations/{obligation.Id}";
}
