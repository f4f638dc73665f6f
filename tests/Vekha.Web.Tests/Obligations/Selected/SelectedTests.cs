using System.Net;
using Microsoft.EntityFrameworkCore;
using Vekha.Planning.Obligations;
using Vekha.Testing;
using Vekha.Web.Pages.Obligations.Selected;
using Vekha.Web.Words;

namespace Vekha.Web.Tests.Obligations.Selected;

public sealed class SelectedTests(PlanFixture fixture) : IClassFixture<PlanFixture>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Marked_rows_are_found_not_applicable_together_and_the_journal_tells_each()
    {
        var (one, other) = (await fixture.FreshAsync(), await fixture.FreshAsync());
        var visitor = await fixture.App.SignedInAsync("coordinator");
        var page = Address("notApplicable", one, other);
        (await visitor.PageAsync(page)).QuerySelector("form.vk-card .btn-primary")!.TextContent.ShouldContain("2\u00a0обязательства");
        var answer = await visitor.PostAsync(page, "selected", new() { ["Form.Reason"] = "Центр закрыт" });
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await visitor.PageAsync(Visitor.TargetOf(answer))).QuerySelector("[role=status]")!.TextContent
            .ShouldContain("Отмечено неприменимыми: 2\u00a0обязательства");
        foreach (var id in new[] { one.Id, other.Id })
        {
            (await fixture.NowAsync(id)).State.ShouldBe(ObligationState.NotApplicable);
            await using var db = fixture.App.Database.Open();
            var entry = (await db.Journal.Where(j => j.SubjectId == id.Subject).ToListAsync(Ct)).ShouldHaveSingleItem();
            (entry.PersonId, entry.Reason).ShouldBe((TestRegion.IdOf("coordinator"), "Центр закрыт"));
        }
    }

    [Theory]
    [InlineData("notApplicable")]
    [InlineData("setDate")]
    [InlineData("assign")]
    [InlineData("ask")]
    public async Task What_was_done_with_many_is_taken_back_as_one_and_the_form_does_it_no_more(string action)
    {
        var (one, other) = action != "setDate" ? (await fixture.FreshAsync(), await fixture.FreshAsync())
            : (await fixture.ObligationAsync(TestPlan.Repairs, TestRegion.OzerskCube),
                await fixture.ObligationAsync(TestPlan.Repairs, TestRegion.ZarechyeCube));
        var visitor = await fixture.App.SignedInAsync("coordinator");
        var (address, fields) = (Address(action, one, other), new Dictionary<string, string>
        {
            ["Form.Reason"] = "Письмо № 4",
            ["Form.Due"] = "2024-12-01",
            ["Form.Person"] = TestRegion.IdOf("head").ToString(),
            ["Form.Text"] = "Когда будет?",
            ["Form.Day"] = "2024-07-01",
        });
        var form = Visitor.FormOf(await visitor.PageAsync(address), "selected");
        var told = Visitor.TargetOf(await visitor.PostAsync(form, address, fields));
        (await visitor.PageAsync(told)).QuerySelector("[role=status]")!.TextContent.ShouldContain("2\u00a0обязательства");
        var undone = await visitor.PageAsync(Visitor.TargetOf(await visitor.PostAsync(told, "undo")));
        undone.QuerySelector("[role=status]")!.TextContent.ShouldContain("2\u00a0обязательства");
        (await visitor.PostAsync(form, address, fields)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        await using var db = fixture.App.Database.Open();
        foreach (var before in new[] { one, other })
        {
            var now = await fixture.NowAsync(before.Id);
            (now.State, now.Due, now.Practical, now.DateBasis).ShouldBe((before.State, before.Due, before.Practical, before.DateBasis));
            (await db.Assignments.CountAsync(a => a.SubjectId == before.Id.Subject, Ct)).ShouldBe(0);
            (await db.Comments.CountAsync(c => c.SubjectId == before.Id.Subject, Ct)).ShouldBe(0);
            (await db.Journal.CountAsync(j => j.SubjectId == before.Id.Subject && j.Kind == "obligation.decision-undone", Ct)).ShouldBe(1);
        }
    }

    [Fact]
    public async Task A_task_that_was_done_meanwhile_stays_when_the_others_are_taken_back()
    {
        var (one, other) = (await fixture.FreshAsync(), await fixture.FreshAsync());
        var visitor = await fixture.App.SignedInAsync("coordinator");
        var told = Visitor.TargetOf(await visitor.PostAsync(Address("assign", one, other), "selected", new()
        {
            ["Form.Person"] = TestRegion.IdOf("head").ToString(),
            ["Form.Text"] = "Пришлите фото",
            ["Form.Day"] = "2024-07-01",
        }));
        await using var db = fixture.App.Database.Open();
        await db.Assignments.Where(a => a.SubjectId == one.Id.Subject)
            .ExecuteUpdateAsync(set => set.SetProperty(a => a.DoneAt, a => a.At), Ct);
        var page = await visitor.PageAsync(Visitor.TargetOf(await visitor.PostAsync(told, "undo")));
        page.Body!.TextContent.ShouldContain(RouteTexts.Undo_Left);
        (await db.Assignments.CountAsync(a => a.SubjectId == one.Id.Subject, Ct)).ShouldBe(1);
        (await db.Assignments.CountAsync(a => a.SubjectId == other.Id.Subject, Ct)).ShouldBe(0);
    }

    [Theory]
    [InlineData("/obligations/selected/done?act=assign&done=500")]
    [InlineData("/obligations/selected/done?act=remind&done=500&decision=01890000-0000-7000-8000-000000000001")]
    [InlineData("/waiting/result?act=accept&done=500")]
    [InlineData("/waiting/result?act=accept&done=500&decision=01890000-0000-7000-8000-000000000001")]
    public async Task An_address_says_nothing_of_what_nobody_has_done(string address)
    {
        var page = await (await fixture.App.SignedInAsync("coordinator")).PageAsync(address);
        page.QuerySelector("main")!.TextContent.ShouldNotContain("500");
        page.QuerySelector("main .vk-done").ShouldBeNull();
    }

    [Fact]
    public async Task Marks_of_one_page_are_kept_on_the_next_without_script()
    {
        var marked = await fixture.FreshAsync();
        var visitor = await fixture.App.SignedInAsync("coordinator");
        var page = await visitor.PageAsync($"/obligations?item={marked.Id.Value:N}&q=нет-такого-мероприятия");
        page.QuerySelector(".vk-empty").ShouldNotBeNull();
        page = await visitor.PageAsync($"/obligations?item={marked.Id.Value:N}&item={Guid.NewGuid():N}");
        page.QuerySelectorAll("#selection input[type=hidden][name=item]").Length.ShouldBeGreaterThanOrEqualTo(1);
        page.Body!.TextContent.ShouldContain(ObligationTexts.Selected_Unmark);
        page.QuerySelectorAll("a[href^='/obligations/list.']").ShouldAllBe(file => !file.GetAttribute("href")!.Contains("item="));
    }

    [Fact]
    public async Task What_cannot_be_done_is_left_out_with_its_reason()
    {
        var undated = await fixture.ObligationAsync(TestPlan.Repairs, TestRegion.OzerskCube);
        var printed = await fixture.ObligationAsync(TestPlan.Creation, TestRegion.OzerskCube);
        var visitor = await fixture.App.SignedInAsync("coordinator");
        var page = await visitor.PageAsync(Address("setDate", undated, printed));
        page.QuerySelector("[aria-labelledby=left-DateIsPrinted]")!.TextContent.ShouldContain(Texts.Refusal_DateIsPrinted);
        var answer = await visitor.PostAsync(Address("setDate", undated, printed), "selected",
            new() { ["Form.Due"] = "2024-12-01", ["Form.Reason"] = "Письмо" });
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await fixture.NowAsync(undated.Id)).Due.ShouldBe(new(2024, 12, 1));
        (await fixture.NowAsync(printed.Id)).Due.ShouldBe(printed.Due);
    }

    [Fact]
    public async Task All_that_the_filter_leaves_is_counted_anew_on_the_second_page()
    {
        var visitor = await fixture.App.SignedInAsync("coordinator");
        var filter = $"standing=Overdue&measure={fixture.Plan.Measure(TestPlan.Creation).Id}";
        var page = await visitor.PageAsync($"/obligations/selected?act=notApplicable&all=true&{filter}");
        page.QuerySelector("main strong")!.TextContent.ShouldContain("2\u00a0обязательства");
        page.QuerySelector(".vk-crumbs a")!.GetAttribute("href").ShouldBe($"/obligations?{filter}");
    }

    [Fact]
    public async Task A_form_sent_twice_has_one_effect_and_what_changed_meanwhile_is_told()
    {
        var (one, other) = (await fixture.FreshAsync(), await fixture.FreshAsync());
        var visitor = await fixture.App.SignedInAsync("coordinator");
        var page = Address("notApplicable", one, other);
        var form = Visitor.FormOf(await visitor.PageAsync(page), "selected");
        await TestPlan.SubmitAsync(fixture.App.Database, other.Id, "head");
        for (var times = 0; times < 2; times++)
        {
            var answer = await visitor.PostAsync(form, page, new() { ["Form.Reason"] = "Не нужно" });
            var done = await visitor.PageAsync(Visitor.TargetOf(answer));
            done.QuerySelector("[role=status]")!.TextContent.ShouldContain("1\u00a0обязательство");
            done.QuerySelector("[aria-labelledby=left-ChangedMeanwhile]").ShouldNotBeNull();
        }
        (await fixture.NowAsync(one.Id)).State.ShouldBe(ObligationState.NotApplicable);
        (await fixture.NowAsync(other.Id)).State.ShouldBe(ObligationState.Submitted);
    }

    [Fact]
    public async Task Submissions_are_accepted_and_returned_together_but_never_ones_own()
    {
        var (foreign, own) = (await fixture.SubmittedAsync(), await fixture.SubmittedAsync("coordinator"));
        var visitor = await fixture.App.SignedInAsync("coordinator");
        (await visitor.PageAsync(Address("accept", foreign, own))).QuerySelector("[aria-labelledby=left-OwnEvidence]").ShouldNotBeNull();
        await visitor.PostAsync(Address("accept", foreign, own), "selected");
        (await fixture.NowAsync(foreign.Id)).State.ShouldBe(ObligationState.Accepted);
        await visitor.PostAsync(Address("return", own), "selected", new() { ["Form.Reason"] = "Нет подписи" });
        var returned = await fixture.NowAsync(own.Id);
        (returned.State, returned.Reason).ShouldBe((ObligationState.Returned, "Нет подписи"));
    }

    [Fact]
    public async Task One_person_is_asked_and_given_a_task_at_several_obligations()
    {
        var (one, other) = (await fixture.FreshAsync(), await fixture.FreshAsync());
        var visitor = await fixture.App.SignedInAsync("coordinator");
        var head = TestRegion.IdOf("head");
        var fields = new Dictionary<string, string>
        {
            ["Form.Person"] = head.ToString(),
            ["Form.Text"] = "Когда будет?",
            ["Form.Day"] = "2024-07-01",
        };
        (await visitor.PostAsync(Address("assign", one, other), "selected", fields)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await visitor.PostAsync(Address("ask", one, other), "selected", fields)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await using var db = fixture.App.Database.Open();
        foreach (var subject in new[] { one.Id.Subject, other.Id.Subject })
        {
            (await db.Assignments.CountAsync(a => a.SubjectId == subject && a.AssigneeId == head, Ct)).ShouldBe(1);
            (await db.Mentions.CountAsync(m => m.SubjectId == subject && m.PersonId == head, Ct)).ShouldBe(1);
        }
    }

    [Fact]
    public async Task Nobody_is_asked_who_does_not_see_all_of_them()
    {
        var (near, far) = (await fixture.FreshAsync(), await fixture.ObligationAsync(TestPlan.Equipment, TestRegion.OzerskCube));
        var visitor = await fixture.App.SignedInAsync("coordinator");
        (await visitor.PageAsync(Address("ask", near, far))).QuerySelectorAll("#person option").Select(o => o.GetAttribute("value"))
            .ShouldNotContain(TestRegion.IdOf("head").ToString());
        var answer = await visitor.PostAsync(Address("ask", near, far), "selected",
            new() { ["Form.Person"] = TestRegion.IdOf("head").ToString(), ["Form.Text"] = "Когда?" });
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Visitor.ReadAsync(answer)).QuerySelector("#text")!.TextContent.ShouldBe("Когда?");
    }

    [Theory]
    [InlineData("notApplicable")]
    [InlineData("assign")]
    [InlineData("ask")]
    public async Task A_form_pressed_again_when_nothing_is_left_to_do_leads_to_what_it_did(string action)
    {
        var obligation = await fixture.FreshAsync();
        var visitor = await fixture.App.SignedInAsync("coordinator");
        var address = Address(action, obligation);
        var form = Visitor.FormOf(await visitor.PageAsync(address), "selected");
        var fields = new Dictionary<string, string>
        {
            ["Form.Person"] = TestRegion.IdOf("head").ToString(),
            ["Form.Reason"] = "Не нужно",
            ["Form.Text"] = "Когда?",
            ["Form.Day"] = "2024-07-01",
        };
        var first = Visitor.TargetOf(await visitor.PostAsync(form, address, fields));
        Visitor.TargetOf(await visitor.PostAsync(form, address, fields)).ShouldBe(first);
        (await visitor.PageAsync(first)).QuerySelector("[role=status]")!.TextContent
            .ShouldContain(Russian.Count(1, Texts.Count_Obligations));
    }

    [Theory]
    [InlineData("ask")]
    [InlineData("assign")]
    public async Task Each_head_is_told_of_their_own_centre_where_nobody_below_sees_all(string action)
    {
        var (near, far) = (await fixture.FreshAsync(), await fixture.ObligationAsync(TestPlan.Equipment, TestRegion.OzerskCube));
        var visitor = await fixture.App.SignedInAsync("coordinator");
        (await visitor.PageAsync(Address(action, near, far))).QuerySelector($"#person option[value={SelectedForm.OwnHeads}]")!
            .TextContent.ShouldContain(Russian.Count(2, ObligationTexts.Count_Heads));
        var text = $"Пришлите фото {near.Id}";
        var told = await visitor.PageAsync(Visitor.TargetOf(await visitor.PostAsync(Address(action, near, far), "selected", new()
        {
            ["Form.Person"] = SelectedForm.OwnHeads,
            ["Form.Text"] = text,
            ["Form.Day"] = "2024-07-01",
        })));
        told.QuerySelector("[role=status]")!.TextContent.ShouldContain(Russian.Count(2, Texts.Count_Obligations));
        await using var db = fixture.App.Database.Open();
        foreach (var (subject, login) in new[] { (near.Id.Subject, "head"), (far.Id.Subject, "other-head") })
        {
            var person = TestRegion.IdOf(login);
            var count = action == "ask"
                ? await db.Mentions.CountAsync(m => m.SubjectId == subject && m.PersonId == person, Ct)
                : await db.Assignments.CountAsync(a => a.Text == text && a.SubjectId == subject && a.AssigneeId == person, Ct);
            count.ShouldBeGreaterThan(0, login);
        }
    }

    [Fact]
    public async Task What_no_head_answers_for_is_left_out_and_told()
    {
        var (near, region) = (await fixture.FreshAsync(), await fixture.ObligationAsync(TestPlan.RegionOrder, null));
        var visitor = await fixture.App.SignedInAsync("coordinator");
        var told = await visitor.PageAsync(Visitor.TargetOf(await visitor.PostAsync(Address("assign", near, region), "selected", new()
        {
            ["Form.Person"] = SelectedForm.OwnHeads,
            ["Form.Text"] = "Пришлите фото",
            ["Form.Day"] = "2024-07-01",
        })));
        told.QuerySelector("[aria-labelledby=left-NobodyAnswers]").ShouldNotBeNull();
    }

    [Fact]
    public async Task What_is_typed_wrong_is_told_in_place_and_kept()
    {
        var obligation = await fixture.FreshAsync();
        var visitor = await fixture.App.SignedInAsync("coordinator");
        var answer = await visitor.PostAsync(Address("notApplicable", obligation), "selected", new() { ["Form.Reason"] = " " });
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await Visitor.ReadAsync(answer);
        page.QuerySelector("#reason-error")!.TextContent.ShouldBe(Texts.Fault_ReasonRequired);
        page.QuerySelector("form.vk-card .btn-primary")!.TextContent.ShouldContain("1\u00a0обязательство");
    }

    [Fact]
    public async Task Whoever_has_no_right_is_offered_nothing_and_changes_nothing()
    {
        var obligation = await fixture.FreshAsync();
        var visitor = await fixture.App.SignedInAsync("head");
        (await visitor.PageAsync("/obligations")).QuerySelectorAll("button[name=act]").Select(b => b.GetAttribute("value"))
            .ShouldBe(["ask", "assign"]);
        var page = await visitor.PageAsync(Address("notApplicable", obligation));
        page.QuerySelector("[aria-labelledby=left-NotAllowed]").ShouldNotBeNull();
        var forged = Visitor.FormOf(await visitor.PageAsync(Address("ask", obligation)), "selected");
        var answer = await visitor.PostAsync(forged, Address("notApplicable", obligation), new() { ["Form.Reason"] = "Не хочу" });
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await fixture.NowAsync(obligation.Id)).State.ShouldBe(ObligationState.Planned);
    }

    [Fact]
    public async Task What_lies_out_of_sight_is_neither_shown_nor_changed()
    {
        var far = await fixture.FarPlan.ObligationAsync(fixture.App.Database, TestPlan.Opening, TestRegion.FarCube);
        var near = await fixture.FreshAsync();
        var visitor = await fixture.App.SignedInAsync("coordinator");
        (await visitor.PageAsync(Address("notApplicable", far))).Body!.TextContent.ShouldNotContain("Дальний");
        await visitor.PostAsync(Address("notApplicable", near), "selected",
            new() { ["Form.Reason"] = "Не нужно", ["Form.Items"] = $"{far.Id.Value:N}.{far.Version}" });
        (await fixture.NowAsync(far.Id)).State.ShouldBe(ObligationState.Planned);
    }

    [Fact]
    public async Task Marked_rows_alone_are_exported_and_without_any_the_page_says_how_to_begin()
    {
        var obligation = await fixture.FreshAsync();
        var visitor = await fixture.App.SignedInAsync("coordinator");
        var file = await visitor.Http.GetStringAsync(
            new Uri($"/obligations/list.csv?standing=All&item={obligation.Id.Value:N}", UriKind.Relative), Ct);
        file.TrimEnd().Split("\r\n").Length.ShouldBe(2);
        foreach (var nothing in new[] { "?act=accept", "", "?act=unknown&all=true", "?act=accept&item=none" })
            (await visitor.PageAsync($"/obligations/selected{nothing}")).QuerySelector(".vk-empty")!.TextContent
                .ShouldContain("Ничего не выбрано");
    }

    private static string Address(string act, params Obligation[] obligations) =>
        $"/obligations/selected?act={act}&{string.Join('&', obligations.Select(o => $"item={o.Id.Value:N}"))}&standing=All";
}
