using System.Net;
using Microsoft.EntityFrameworkCore;
using Vekha.Planning.Obligations;
using Vekha.Testing;

namespace Vekha.Web.Tests.Obligations;

public sealed class DecisionTests(PlanFixture fixture) : IClassFixture<PlanFixture>
{
    [Theory]
    [InlineData("coordinator")]
    [InlineData("reviewer")]
    public async Task A_submission_is_accepted_and_the_journal_tells_it(string login)
    {
        var obligation = await fixture.SubmittedAsync();
        var answer = await (await fixture.App.SignedInAsync(login)).PostAsync(Page(obligation), "Accept");
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var now = await fixture.NowAsync(obligation.Id);
        (now.State, now.ClosedOn).ShouldBe((ObligationState.Accepted, TestRegion.Today));
        var entry = (await JournalAsync(obligation.Id)).ShouldHaveSingleItem();
        (entry.Kind, entry.PersonId, entry.From, entry.To)
            .ShouldBe(("obligation.accepted", TestRegion.IdOf(login), "Submitted", "Accepted"));
        var journal = await (await fixture.App.SignedInAsync("coordinator")).PageAsync("/administration/journal?kind=obligation.accepted");
        journal.QuerySelector("tbody")!.TextContent.ShouldContain(fixture.Plan.Measures.Single(m => m.Id == now.MeasureId).Name[..20]);
    }

    [Fact]
    public async Task A_return_keeps_what_was_submitted_and_shows_the_reason()
    {
        var obligation = await fixture.SubmittedAsync();
        await (await fixture.App.SignedInAsync("municipal"))
            .PostAsync(Page(obligation), "Return", new() { ["Form.Reason"] = "В приказе нет подписи" });
        (await fixture.NowAsync(obligation.Id)).State.ShouldBe(ObligationState.Returned);
        var page = await (await fixture.App.SignedInAsync("head")).PageAsync(Page(obligation));
        page.QuerySelector("#next")!.TextContent.ShouldContain("В приказе нет подписи");
        page.QuerySelector("[aria-labelledby=rounds-title]")!.TextContent.ShouldContain("приказ.pdf");
        page.QuerySelector("[aria-labelledby=history-title]")!.TextContent.ShouldContain("Борис Ильин");
    }

    [Fact]
    public async Task A_return_without_a_reason_is_asked_for_one()
    {
        var obligation = await fixture.SubmittedAsync();
        var answer = await (await fixture.App.SignedInAsync("reviewer"))
            .PostAsync(Page(obligation), "Return", new() { ["Form.Reason"] = "  " });
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Visitor.ReadAsync(answer)).QuerySelector("#return-reason-error")!.TextContent.ShouldBe(Texts.Fault_ReasonRequired);
        (await fixture.NowAsync(obligation.Id)).State.ShouldBe(ObligationState.Submitted);
    }

    [Fact]
    public async Task Nobody_accepts_their_own_submission_by_a_form_kept_open()
    {
        var obligation = await fixture.SubmittedAsync(by: "coordinator");
        var coordinator = await fixture.App.SignedInAsync("coordinator");
        var answer = await coordinator.PostAsync(Page(obligation), "Return", new() { ["_handler"] = "Accept" });
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Visitor.ReadAsync(answer)).QuerySelector("[role=alert]")!.TextContent.ShouldBe(Texts.Refusal_OwnEvidence);
        (await fixture.NowAsync(obligation.Id)).State.ShouldBe(ObligationState.Submitted);
    }

    [Theory]
    [InlineData("head", "Accept")]
    [InlineData("municipal", "Accept")]
    [InlineData("head", "Return")]
    [InlineData("municipal", "MarkNotApplicable")]
    [InlineData("reviewer", "MarkNotApplicable")]
    public async Task A_forged_form_of_a_right_one_has_not_changes_nothing(string login, string action)
    {
        var obligation = await fixture.SubmittedAsync("other-head");
        var visitor = await fixture.App.SignedInAsync(login);
        var answer = await ForgeAsync(visitor, obligation, action);
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Visitor.ReadAsync(answer)).QuerySelector("[role=alert]")!.TextContent.ShouldBe(Texts.Refusal_NotAllowed);
        (await fixture.NowAsync(obligation.Id)).State.ShouldBe(ObligationState.Submitted);
    }

    [Theory]
    [InlineData("other-head")]
    [InlineData("far-coordinator")]
    public async Task A_forged_form_for_an_obligation_out_of_sight_finds_nothing(string login)
    {
        var obligation = await fixture.SubmittedAsync();
        var visitor = await fixture.App.SignedInAsync(login);
        foreach (var action in new[] { "Accept", "Return", "Submit", "AddEvidence", "SetDate", "MarkNotApplicable", "NoSuchAction" })
            (await ForgeAsync(visitor, obligation, action)).StatusCode.ShouldBe(HttpStatusCode.NotFound, action);
        (await fixture.NowAsync(obligation.Id)).State.ShouldBe(ObligationState.Submitted);
    }

    [Fact]
    public async Task A_form_posted_twice_has_one_effect()
    {
        var obligation = await fixture.SubmittedAsync();
        var coordinator = await fixture.App.SignedInAsync("coordinator");
        var form = Visitor.FormOf(await coordinator.PageAsync(Page(obligation)), "Accept");
        var both = await Task.WhenAll(coordinator.PostAsync(form, Page(obligation), []), coordinator.PostAsync(form, Page(obligation), []));
        both.ShouldAllBe(a => a.StatusCode == HttpStatusCode.Redirect);
        (await coordinator.PostAsync(form, Page(obligation), [])).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await JournalAsync(obligation.Id)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Of_two_people_who_decide_at_once_one_wins_and_the_other_is_told()
    {
        var obligation = await fixture.SubmittedAsync();
        var (coordinator, reviewer) = (await fixture.App.SignedInAsync("coordinator"), await fixture.App.SignedInAsync("reviewer"));
        var accept = Visitor.FormOf(await coordinator.PageAsync(Page(obligation)), "Accept");
        var send = Visitor.FormOf(await reviewer.PageAsync(Page(obligation)), "Accept");
        var answers =
            await Task.WhenAll(coordinator.PostAsync(accept, Page(obligation), []), reviewer.PostAsync(send, Page(obligation), []));
        answers.Select(a => a.StatusCode).Order().ShouldBe([HttpStatusCode.Redirect, HttpStatusCode.UnprocessableEntity]);
        var told = await Visitor.ReadAsync(answers.Single(a => a.StatusCode == HttpStatusCode.UnprocessableEntity));
        told.QuerySelector("[role=alert]")!.TextContent.ShouldBe(Texts.Refusal_AlreadyDecided);
        told.QuerySelectorAll("#next form").Select(f => f.QuerySelector("input[name=_handler]")!.GetAttribute("value")).ShouldBeEmpty();
        told.QuerySelector("#decide").ShouldBeNull("What is decided is not offered again.");
        (await JournalAsync(obligation.Id)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_reason_typed_too_late_is_not_lost()
    {
        var obligation = await fixture.SubmittedAsync();
        var municipal = await fixture.App.SignedInAsync("municipal");
        var form = Visitor.FormOf(await municipal.PageAsync(Page(obligation)), "Return");
        await (await fixture.App.SignedInAsync("coordinator")).PostAsync(Page(obligation), "Accept");
        var answer = await municipal.PostAsync(form, Page(obligation), new() { ["Form.Reason"] = "Долго набранная причина" });
        var page = await Visitor.ReadAsync(answer);
        page.QuerySelector("[role=alert]")!.TextContent.ShouldBe(Texts.Refusal_AlreadyDecided);
        page.QuerySelector("#next")!.TextContent.ShouldContain("Долго набранная причина");
        page.QuerySelectorAll("#next form").ShouldBeEmpty();
    }

    [Fact]
    public async Task What_changed_under_the_eyes_is_looked_at_again()
    {
        var obligation = await fixture.ObligationAsync(TestPlan.Repairs, TestRegion.ZarechyeCube);
        var coordinator = await fixture.App.SignedInAsync("coordinator");
        var form = Visitor.FormOf(await coordinator.PageAsync(Page(obligation)), "MarkNotApplicable");
        await coordinator.PostAsync(Page(obligation), "SetDate", new() { ["Form.Due"] = "2024-08-31", ["Form.Reason"] = "письмо № 5" });
        var answer = await coordinator.PostAsync(form, Page(obligation), new() { ["Form.Reason"] = "не нужно" });
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await Visitor.ReadAsync(answer);
        page.QuerySelector("[role=alert]")!.TextContent.ShouldBe(Texts.Refusal_ChangedMeanwhile);
        page.QuerySelector("#not-applicable-reason")!.TextContent.ShouldBe("не нужно");
        var again = Visitor.FormOf(page, "MarkNotApplicable");
        (await coordinator.PostAsync(again, Page(obligation), [])).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task An_open_date_is_set_with_its_basis_and_its_working_day()
    {
        var obligation = await fixture.ObligationAsync(TestPlan.Repairs, TestRegion.OzerskCube);
        var coordinator = await fixture.App.SignedInAsync("coordinator");
        var answer =
            await coordinator.PostAsync(Page(obligation), "SetDate", new() { ["Form.Due"] = "31.08.2024", ["Form.Reason"] = "письмо № 5" });
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var now = await fixture.NowAsync(obligation.Id);
        (now.Due, now.Practical, now.DateBasis).ShouldBe((new(2024, 8, 31), new(2024, 8, 30), "письмо № 5"));
        var page = await coordinator.PageAsync(Page(obligation));
        page.QuerySelector("[aria-labelledby=due-title]")!.TextContent.ShouldContain("Исполняется по мере необходимости");
        page.QuerySelector("[aria-labelledby=history-title]")!.TextContent.ShouldContain("без срока → 31.08.2024");
    }

    [Theory]
    [InlineData("", "письмо", "due-error")]
    [InlineData("31.02.2024", "письмо", "due-error")]
    [InlineData("2024-08-31", "", "basis-error")]
    public async Task A_date_that_is_none_or_has_no_basis_is_asked_for_again(string due, string basis, string error)
    {
        var obligation = await fixture.Plan.ObligationAsync(fixture.App.Database, TestPlan.Repairs, TestRegion.OzerskCube);
        var coordinator = await fixture.App.SignedInAsync("coordinator");
        var answer = await coordinator.PostAsync(Page(obligation), "SetDate", new() { ["Form.Due"] = due, ["Form.Reason"] = basis });
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await Visitor.ReadAsync(answer);
        page.GetElementById(error).ShouldNotBeNull();
        page.QuerySelector("#basis")!.TextContent.ShouldBe(basis);
    }

    private static string Page(Obligation obligation) => $"/obligations/{obligation.Id}";

    /// <summary>Posts a form the page did not offer.</summary>
    private async Task<HttpResponseMessage> ForgeAsync(Visitor visitor, Obligation obligation, string action) =>
        await visitor.ForgeAsync(Page(obligation), action, new()
        {
            ["Form.Key"] = Guid.NewGuid().ToString(),
            ["Form.Version"] = (await fixture.NowAsync(obligation.Id)).Version.ToString(null, null),
            ["Form.Reason"] = "так",
        });

    private async Task<List<Vekha.Planning.Journal.JournalEntry>> JournalAsync(ObligationId id)
    {
        await using var db = fixture.App.Database.Open();
        return await db.Journal.Where(j => j.SubjectId == id.Subject).ToListAsync(TestContext.Current.CancellationToken);
    }
}
