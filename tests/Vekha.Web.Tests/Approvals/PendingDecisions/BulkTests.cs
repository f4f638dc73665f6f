using System.Net;
using Vekha.Planning;
using Vekha.Planning.Approvals;
using Vekha.Planning.Obligations;
using Vekha.Testing;
using Vekha.Web.Words;

namespace Vekha.Web.Tests.Approvals.PendingDecisions;

public sealed class BulkTests(RoutedFixture fixture) : IClassFixture<RoutedFixture>
{
    [Fact]
    public async Task Steps_and_submissions_are_agreed_and_accepted_together()
    {
        var (routed, passage) = await fixture.SubmittedAsync();
        var plain = await PlainAsync(TestPlan.Opening, TestRegion.OzerskCube);
        var reviewer = await fixture.App.SignedInAsync("reviewer");
        var confirm = await ConfirmAsync(reviewer, "accept", passage.Id, plain.Id);
        confirm.QuerySelector("form strong")!.TextContent.ShouldEndWith(" 2");
        var result = await PostAsync(reviewer, confirm, []);
        result.QuerySelector("[role=status]")!.TextContent.ShouldBe(Accepted(2));
        (await fixture.PassageAsync(routed.Id)).Next.ShouldBe(1);
        (await fixture.NowAsync(plain.Id)).State.ShouldBe(ObligationState.Accepted);
    }

    [Fact]
    public async Task Before_many_are_decided_on_their_documents_and_days_are_in_sight()
    {
        var (_, passage) = await fixture.SubmittedAsync();
        var plain = await PlainAsync(TestPlan.Repairs, TestRegion.OzerskCube);
        var confirm = await ConfirmAsync(await fixture.App.SignedInAsync("reviewer"), "accept", passage.Id, plain.Id);
        var lines = confirm.QuerySelectorAll(".vk-bulk-list > li").ToList();
        lines.Count.ShouldBe(2);
        lines.ShouldAllBe(l => l.QuerySelector("a[href^='/files/'][href$='/preview']") != null && l.QuerySelector(".vk-badge") != null);
        lines.ShouldAllBe(l => l.TextContent.Contains(Russian.Digits(plain.SubmittedOn!.Value), StringComparison.Ordinal));
        lines.ShouldContain(l => l.TextContent.Contains(ObligationTexts.DueLabel, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Many_are_returned_with_one_reason()
    {
        var (routed, passage) = await fixture.SubmittedAsync();
        var plain = await PlainAsync(TestPlan.Creation, TestRegion.OzerskCube);
        var reviewer = await fixture.App.SignedInAsync("reviewer");
        var confirm = await ConfirmAsync(reviewer, "return", passage.Id, plain.Id);
        var asked = await PostAsync(reviewer, confirm, new() { ["Form.Reason"] = " " });
        asked.GetElementById("reason-error")!.TextContent.ShouldBe(Texts.Fault_ReasonRequired);
        await PostAsync(reviewer, confirm, new() { ["Form.Reason"] = "Старая форма отчёта" });
        foreach (var id in new[] { routed.Id, plain.Id })
        {
            var now = await fixture.NowAsync(id);
            (now.State, now.Reason).ShouldBe((ObligationState.Returned, "Старая форма отчёта"));
        }
    }

    [Fact]
    public async Task One_of_many_is_returned_for_a_reason_of_its_own()
    {
        var ((routed, first), (other, second)) = (await fixture.SubmittedAsync(), await fixture.SubmittedAsync());
        var reviewer = await fixture.App.SignedInAsync("reviewer");
        var confirm = await ConfirmAsync(reviewer, "return", first.Id, second.Id);
        var own = confirm.QuerySelectorAll("textarea[name^='Form.Reasons']").Select(area => area.GetAttribute("name")!).ToList();
        own.Count.ShouldBe(2);
        var asked = await PostAsync(reviewer, confirm, new() { [own[1]] = "Нет печати" });
        asked.GetElementById("reason-error")!.TextContent.ShouldBe(Texts.Fault_ReasonRequired);
        asked.QuerySelector($"textarea[name='{own[1]}']")!.TextContent.ShouldBe("Нет печати");
        await PostAsync(reviewer, confirm, new() { ["Form.Reason"] = "Старая форма отчёта", [own[1]] = "Нет печати" });
        (await fixture.NowAsync(routed.Id)).Reason.ShouldBe("Старая форма отчёта");
        (await fixture.NowAsync(other.Id)).Reason.ShouldBe("Нет печати");
    }

    [Fact]
    public async Task What_was_decided_meanwhile_is_left_out_and_told_and_the_rest_is_done()
    {
        var ((_, first), (second, other)) = (await fixture.SubmittedAsync(), await fixture.SubmittedAsync());
        var reviewer = await fixture.App.SignedInAsync("reviewer");
        var confirm = await ConfirmAsync(reviewer, "accept", first.Id, other.Id);
        await reviewer.PostAsync($"/steps/{first.Id}", "agree");
        var result = await PostAsync(reviewer, confirm, []);
        result.QuerySelector("[role=status]")!.TextContent.ShouldBe(Accepted(1));
        result.QuerySelectorAll("[aria-labelledby='left-title'] li").ShouldHaveSingleItem().QuerySelector("a")!.GetAttribute("href")
            .ShouldBe($"/steps/{first.Id}");
        (await fixture.PassageAsync(second.Id)).Next.ShouldBe(1);
    }

    [Fact]
    public async Task What_is_not_ones_own_to_decide_or_not_finished_is_told_so()
    {
        var (routed, passage) = await fixture.SubmittedAsync();
        var now = await fixture.NowAsync(routed.Id);
        var coordinator = await fixture.App.SignedInAsync("coordinator");
        var confirm = await PageAsync(coordinator,
            $"/waiting/confirm?act=accept&item=step.{passage.Id:N}.{passage.Version}&item=obligation.{now.Id:N}.{now.Version}");
        var result = await PostAsync(coordinator, confirm, []);
        result.Body!.TextContent.ShouldSatisfyAllConditions(
            t => t.ShouldContain(Texts.Refusal_NotYourStep), t => t.ShouldContain(Texts.Refusal_RouteUnfinished));
    }

    [Fact]
    public async Task The_things_of_others_are_not_even_named()
    {
        var (routed, passage) = await fixture.SubmittedAsync();
        var address =
            $"/waiting/confirm?act=accept&item=step.{passage.Id:N}.{passage.Version}&item=obligation.{routed.Id:N}.{routed.Version}"
                + $"&item=nonsense";
        (await (await fixture.App.SignedInAsync("far-coordinator")).PageAsync(address)).QuerySelector(".vk-empty").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_form_posted_twice_has_one_effect()
    {
        var (routed, passage) = await fixture.SubmittedAsync();
        var reviewer = await fixture.App.SignedInAsync("reviewer");
        var confirm = await ConfirmAsync(reviewer, "accept", passage.Id);
        await PostAsync(reviewer, confirm, []);
        (await PostAsync(reviewer, confirm, [])).QuerySelector("[role=status]")!.TextContent.ShouldBe(Accepted(1));
        (await fixture.JournalAsync(routed.Id)).Count(j => j.Kind == "obligation.step-agreed").ShouldBe(1);
    }

    [Fact]
    public async Task However_many_are_decided_the_statements_stay_few()
    {
        var passages = new List<Passage>();
        for (var i = 0; i < 6; i++) passages.Add((await fixture.SubmittedAsync()).Passage);
        var reviewer = await fixture.App.SignedInAsync("reviewer");
        await reviewer.PageAsync("/waiting");
        fixture.App.Queries.Reset();
        await reviewer.PageAsync("/waiting");
        fixture.App.Queries.Count.ShouldBeInRange(1, 8);
        var confirm = await ConfirmAsync(reviewer, "accept", [.. passages.Select(p => p.Id)]);
        fixture.App.Queries.Reset();
        (await reviewer.PostAsync(Visitor.FormOf(confirm, "bulk"), confirm.Body!.GetAttribute("data-address")!, [])).StatusCode.ShouldBe(
            HttpStatusCode.Redirect);
        fixture.App.Queries.Count.ShouldBeInRange(1, 12, string.Join("\n\n", fixture.App.Queries.Statements));
    }

    private async Task<Obligation> PlainAsync(string measure, Vekha.Planning.Centres.Centre centre)
    {
        var obligation = await fixture.Plan.ObligationAsync(fixture.App.Database, measure, centre);
        await TestPlan.SubmitAsync(fixture.App.Database, obligation.Id, "other-head");
        return await fixture.NowAsync(obligation.Id);
    }

    /// <summary>Marks the rows on the list, and presses the button.</summary>
    private static async Task<AngleSharp.Html.Dom.IHtmlDocument> ConfirmAsync(Visitor visitor, string act, params IReadOnlyList<IId> ids)
    {
        var list = await visitor.PageAsync("/waiting");
        var items = ids.Select(id => list.QuerySelectorAll("input[name=item]").Select(i => i.GetAttribute("value")!)
            .Single(v => v.Contains($"{id:N}", StringComparison.Ordinal)));
        return await PageAsync(visitor, $"/waiting/confirm?act={act}&{string.Join('&', items.Select(i => $"item={i}"))}");
    }

    private static async Task<AngleSharp.Html.Dom.IHtmlDocument> PageAsync(Visitor visitor, string address)
    {
        var page = await visitor.PageAsync(address);
        page.Body!.SetAttribute("data-address", address);
        return page;
    }

    private static async Task<AngleSharp.Html.Dom.IHtmlDocument> PostAsync(
        Visitor visitor, AngleSharp.Html.Dom.IHtmlDocument confirm, Dictionary<string, string> fields)
    {
        var answer = await visitor.PostAsync(Visitor.FormOf(confirm, "bulk"), confirm.Body!.GetAttribute("data-address")!, fields);
        return answer.StatusCode == HttpStatusCode.UnprocessableEntity ? await Visitor.ReadAsync(answer)
            : await visitor.PageAsync(Visitor.TargetOf(answer));
    }

    private static string Accepted(int count) => RouteTexts.Undo_Accepted.With(Russian.Count(count, Texts.Count_Obligations));
}
