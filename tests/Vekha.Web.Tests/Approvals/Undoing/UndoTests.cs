using System.Net;
using Microsoft.EntityFrameworkCore;
using Vekha.Planning.Approvals;
using Vekha.Planning.Obligations;
using Vekha.Testing;

namespace Vekha.Web.Tests.Approvals.Undoing;

/// <summary>What a person decided is taken back by that person within some minutes, as one.</summary>
public sealed class UndoTests(RoutedFixture fixture) : IClassFixture<RoutedFixture>
{
    // What the page says once a decision stands.
    private static readonly string Final = ObligationTexts.Why_Accepted.Split('.')[0];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Accept")]
    [InlineData("Return")]
    [InlineData("MarkNotApplicable")]
    public async Task A_decision_is_taken_back_from_the_page_that_tells_of_it(string action)
    {
        var obligation = await PlainAsync(TestPlan.Creation);
        var coordinator = await fixture.App.SignedInAsync("coordinator");
        var told = await DecidedAsync(coordinator, obligation.Id, action);
        (await fixture.NowAsync(obligation.Id)).State.ShouldNotBe(ObligationState.Submitted);
        var page = await coordinator.PageAsync(Visitor.TargetOf(await coordinator.PostAsync(told, "undo")));
        page.QuerySelector("[role=status]")!.TextContent.ShouldContain("1");
        var now = await fixture.NowAsync(obligation.Id);
        (now.State, now.Round, now.SubmittedOn, now.ClosedOn, now.Reason)
            .ShouldBe((ObligationState.Submitted, obligation.Round, obligation.SubmittedOn, null, obligation.Reason));
        var lines = (await fixture.JournalAsync(obligation.Id)).Where(j => j.Kind == "obligation.decision-undone").ToList();
        lines.ShouldAllBe(l => l.PersonId == TestRegion.IdOf("coordinator") && l.To == nameof(ObligationState.Submitted));
        lines.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("Accept", "/")]
    [InlineData("Accept", "/waiting")]
    [InlineData("Accept", null)]
    [InlineData("Return", "/")]
    [InlineData("Return", null)]
    [InlineData("MarkNotApplicable", null)]
    public async Task A_decision_is_found_and_taken_back_from_where_one_looks_next(string action, string? address)
    {
        var obligation = await PlainAsync(TestPlan.Creation);
        address ??= $"/obligations/{obligation.Id}";
        var coordinator = await fixture.App.SignedInAsync("coordinator");
        await DecidedAsync(coordinator, obligation.Id, action);
        var page = await coordinator.PageAsync(address);
        page.Body!.TextContent.ShouldNotContain(Final);
        await coordinator.PostAsync(address, "undo");
        (await fixture.NowAsync(obligation.Id)).State.ShouldBe(ObligationState.Submitted);
        (await coordinator.PageAsync(address)).QuerySelector("form[action^='/decisions/']").ShouldBeNull();
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/waiting")]
    [InlineData(null)]
    public async Task Nobody_finds_the_decision_of_another_or_one_that_is_past(string? address)
    {
        var obligation = await PlainAsync(TestPlan.Creation);
        address ??= $"/obligations/{obligation.Id}";
        var (coordinator, reviewer) = (await fixture.App.SignedInAsync("coordinator"), await fixture.App.SignedInAsync("reviewer"));
        await DecidedAsync(coordinator, obligation.Id, "Accept");
        (await reviewer.PageAsync(address)).QuerySelector("form[action^='/decisions/']").ShouldBeNull();
        await using (var db = fixture.App.Database.Open())
            await db.DecisionBatches.ExecuteUpdateAsync(set => set.SetProperty(b => b.At, b => b.At.AddMinutes(-11)), Ct);
        (await coordinator.PageAsync(address)).QuerySelector("form[action^='/decisions/']").ShouldBeNull();
    }

    [Fact]
    public async Task A_press_made_twice_takes_back_once()
    {
        var obligation = await PlainAsync(TestPlan.Creation);
        var coordinator = await fixture.App.SignedInAsync("coordinator");
        var told = await DecidedAsync(coordinator, obligation.Id, "Accept");
        var form = Visitor.FormOf(await coordinator.PageAsync(told), "undo");
        var before = (await fixture.JournalAsync(obligation.Id)).Count(j => j.Kind == "obligation.decision-undone");
        var both = await Task.WhenAll(coordinator.PostAsync(form, told, []), coordinator.PostAsync(form, told, []));
        both.ShouldAllBe(answer => answer.StatusCode == HttpStatusCode.Redirect);
        (await fixture.JournalAsync(obligation.Id)).Count(j => j.Kind == "obligation.decision-undone").ShouldBe(before + 1);
    }

    [Fact]
    public async Task A_form_that_decided_decides_nothing_after_its_decision_was_taken_back()
    {
        var obligation = await PlainAsync(TestPlan.Creation);
        var coordinator = await fixture.App.SignedInAsync("coordinator");
        var form = Visitor.FormOf(await coordinator.PageAsync($"/obligations/{obligation.Id}"), "Accept");
        var told = Visitor.TargetOf(await coordinator.PostAsync(form, $"/obligations/{obligation.Id}", []));
        await coordinator.PostAsync(told, "undo");
        var again = await coordinator.PostAsync(form, $"/obligations/{obligation.Id}", []);
        again.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await fixture.NowAsync(obligation.Id)).State.ShouldBe(ObligationState.Submitted);
        (await coordinator.PostAsync($"/obligations/{obligation.Id}", "Accept")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task A_step_is_taken_back_and_decided_anew()
    {
        var (obligation, passage) = await fixture.SubmittedAsync();
        var reviewer = await fixture.App.SignedInAsync("reviewer");
        var told = Visitor.TargetOf(await reviewer.PostAsync($"/steps/{passage.Id}", "agree"));
        await reviewer.PostAsync(told, "undo");
        (await fixture.PassageAsync(obligation.Id)).Next.ShouldBe(0);
        (await reviewer.PostAsync($"/steps/{passage.Id}", "return", new() { ["Form.Reason"] = "Нет печати" })).StatusCode
            .ShouldBe(HttpStatusCode.Redirect);
        (await fixture.PassageAsync(obligation.Id)).State.ShouldBe(PassageState.Returned);
    }

    [Fact]
    public async Task A_letter_registered_by_mistake_is_taken_back_with_its_scan()
    {
        var (obligation, passage) = await fixture.AgreedByReviewerAsync();
        var coordinator = await fixture.App.SignedInAsync("coordinator");
        var told = Visitor.TargetOf(
            await coordinator.PostAsync($"/steps/{passage.Id}", "letter", RoutedFixture.Letter("Agreed"), RoutedFixture.Scan));
        await using var db = fixture.App.Database.Open();
        var scan = await db.StepDecisions.Where(d => d.PassageId == passage.Id && d.Letter != null).Select(d => d.Letter!.FileId)
            .SingleAsync(Ct);
        (await fixture.NowAsync(obligation.Id)).InRoute.ShouldBeFalse();
        await coordinator.PostAsync(told, "undo");
        (await fixture.NowAsync(obligation.Id)).InRoute.ShouldBeTrue();
        (await fixture.PassageAsync(obligation.Id)).Next.ShouldBe(1);
        (await db.Files.CountAsync(f => f.Id == scan, Ct)).ShouldBe(0);
    }

    [Fact]
    public async Task Many_are_taken_back_as_one_and_what_went_on_is_left_and_told()
    {
        var (routed, passage) = await fixture.SubmittedAsync();
        var plain = await PlainAsync(TestPlan.Opening);
        var reviewer = await fixture.App.SignedInAsync("reviewer");
        var address =
            $"/waiting/confirm?act=return&item=step.{passage.Id:N}.{passage.Version}&item=obligation.{plain.Id:N}.{plain.Version}";
        var result = Visitor.TargetOf(await reviewer.PostAsync(address, "bulk", new() { ["Form.Reason"] = "Старая форма" }));
        await TestPlan.AddEvidenceAsync(fixture.App.Database, plain.Id, "other-head");
        var page = await reviewer.PageAsync(Visitor.TargetOf(await reviewer.PostAsync(result, "undo")));
        (await fixture.NowAsync(routed.Id)).State.ShouldBe(ObligationState.Submitted);
        (await fixture.PassageAsync(routed.Id)).State.ShouldBe(PassageState.Running);
        (await fixture.NowAsync(plain.Id)).State.ShouldBe(ObligationState.InProgress);
        page.QuerySelectorAll(".vk-bulk-list a").Select(a => a.GetAttribute("href"))
            .ShouldBe([$"/obligations/{routed.Id}", $"/obligations/{plain.Id}"]);
    }

    [Fact]
    public async Task What_somebody_has_worked_on_since_stays_decided()
    {
        var obligation = await PlainAsync(TestPlan.Creation);
        var coordinator = await fixture.App.SignedInAsync("coordinator");
        var told = await DecidedAsync(coordinator, obligation.Id, "Return");
        var form = Visitor.FormOf(await coordinator.PageAsync(told), "undo");
        await TestPlan.AddEvidenceAsync(fixture.App.Database, obligation.Id, "other-head");
        var answer = await coordinator.PostAsync(form, told, []);
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Visitor.ReadAsync(answer)).QuerySelector("[role=alert]")!.TextContent.ShouldBe(Texts.Refusal_DecisionFollowed);
        (await fixture.NowAsync(obligation.Id)).State.ShouldBe(ObligationState.InProgress);
    }

    [Fact]
    public async Task Some_minutes_later_it_is_too_late()
    {
        var obligation = await PlainAsync(TestPlan.Creation);
        var coordinator = await fixture.App.SignedInAsync("coordinator");
        var told = await DecidedAsync(coordinator, obligation.Id, "Accept");
        var form = Visitor.FormOf(await coordinator.PageAsync(told), "undo");
        await using (var db = fixture.App.Database.Open())
            await db.DecisionBatches.ExecuteUpdateAsync(set => set.SetProperty(b => b.At, b => b.At.AddMinutes(-11)), Ct);
        (await coordinator.PageAsync(told)).QuerySelector("form[action^='/decisions/']").ShouldBeNull();
        var answer = await coordinator.PostAsync(form, told, []);
        (await Visitor.ReadAsync(answer)).QuerySelector("[role=alert]")!.TextContent.ShouldBe(Texts.Refusal_UndoTooLate);
        (await fixture.NowAsync(obligation.Id)).State.ShouldBe(ObligationState.Accepted);
    }

    [Theory]
    [InlineData("reviewer")]
    [InlineData("far-coordinator")]
    public async Task The_decision_of_another_does_not_exist(string login)
    {
        var obligation = await PlainAsync(TestPlan.Creation);
        var coordinator = await fixture.App.SignedInAsync("coordinator");
        var told = await DecidedAsync(coordinator, obligation.Id, "Accept");
        var page = Visitor.FormOf(await coordinator.PageAsync(told), "undo").GetAttribute("action")!;
        var visitor = await fixture.App.SignedInAsync(login);
        (await visitor.StatusOfAsync(page)).ShouldBe(HttpStatusCode.NotFound);
        (await visitor.ForgeAsync(page, "undo")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await fixture.NowAsync(obligation.Id)).State.ShouldBe(ObligationState.Accepted);
    }

    /// <returns>The page that tells of the decision.</returns>
    private static async Task<string> DecidedAsync(Visitor visitor, ObligationId id, string action) =>
        Visitor.TargetOf(await visitor.PostAsync($"/obligations/{id}", action, new() { ["Form.Reason"] = "Нет подписи" }));

    /// <summary>Submitted, without a route.</summary>
    private async Task<Obligation> PlainAsync(string measure)
    {
        var obligation = await fixture.Plan.ObligationAsync(fixture.App.Database, measure, TestRegion.OzerskCube);
        await using (var db = fixture.App.Database.Open())
        {
            await db.DecisionBatches.ExecuteDeleteAsync(Ct);
            await db.Obligations.Where(o => o.Id == obligation.Id).ExecuteUpdateAsync(set => set
                .SetProperty(o => o.State, ObligationState.Planned).SetProperty(o => o.ClosedOn, (DateOnly?)null)
                .SetProperty(o => o.SubmittedOn, (DateOnly?)null), Ct);
        }
        await TestPlan.SubmitAsync(fixture.App.Database, obligation.Id, "other-head");
        return await fixture.NowAsync(obligation.Id);
    }
}
