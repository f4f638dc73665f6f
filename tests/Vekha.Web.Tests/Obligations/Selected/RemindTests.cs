using System.Net;
using Microsoft.EntityFrameworkCore;
using Vekha.Testing;
using Vekha.Web.Tests.Reminders;
using Vekha.Web.Words;

namespace Vekha.Web.Tests.Obligations.Selected;

/// <summary>Whoever stands above reminds those who owe something by one press.</summary>
public sealed class RemindTests
{
    private const string Remind = "/obligations/selected?act=remind";
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_press_writes_to_the_head_leaves_a_trace_and_is_not_offered_again_for_some_days()
    {
        await using var region = await RemindedRegion.StartAsync();
        var obligation = await region.Plan.ObligationAsync(region.App.Database, TestPlan.Creation, TestRegion.ZarechyeCube);
        var (page, municipal) = ($"/obligations/{obligation.Id}", await region.App.SignedInAsync("municipal"));
        var form = Visitor.FormOf(await municipal.PageAsync(page), "selected");
        var both = await Task.WhenAll(
            municipal.PostAsync(form, Remind, []), municipal.PostAsync(form, Remind, []));
        // The second may come when the first is done, and find that nothing is left to do.
        both.ShouldContain(answer => answer.StatusCode == HttpStatusCode.Redirect);
        both.ShouldAllBe(answer => answer.StatusCode == HttpStatusCode.Redirect || answer.StatusCode == HttpStatusCode.Conflict);
        (await region.NoticesAsync()).Keys.ShouldBe(["head"]);

        var after = await municipal.PageAsync(page);
        after.GetElementById("talk")!.TextContent.ShouldContain(
            TalkTexts.Reminded.Replace("{0}", "Вера Соколова", StringComparison.Ordinal));
        after.QuerySelectorAll("form input[name='_handler'][value='selected']").ShouldBeEmpty();
        after.GetElementById("next")!.TextContent.ShouldContain("13\u00a0июня\u00a02024");
        var refused = await municipal.PostAsync(form, Remind, new() { ["Form.Key"] = Guid.CreateVersion7().ToString() });
        (await municipal.PageAsync(Visitor.TargetOf(refused))).Body!.TextContent.ShouldContain(Texts.Refusal_RemindedLately);
        // The first press once more, long after it has worked: its result, and not that of a form gone stale.
        var again = await municipal.PageAsync(Visitor.TargetOf(await municipal.PostAsync(form, Remind, [])));
        again.QuerySelector("[role=status]")!.TextContent.ShouldContain(Russian.Count(1, Texts.Count_Obligations));
        (await municipal.PageAsync($"{Remind}&item={obligation.Id}")).Body!.TextContent.ShouldContain(Texts.Refusal_RemindedLately);
        (await region.NoticesAsync()).ShouldBeEmpty();
        await using var db = region.App.Database.Open();
        (await db.Journal.CountAsync(j => j.SubjectId == obligation.Id.Subject && j.Kind == "obligation.reminded", Ct)).ShouldBe(1);
    }

    [Fact]
    public async Task What_came_back_is_reminded_as_such_with_its_reason()
    {
        await using var region = await RemindedRegion.StartAsync();
        var obligation = await region.Plan.ObligationAsync(region.App.Database, TestPlan.Creation, TestRegion.ZarechyeCube);
        await TestPlan.SubmitAsync(region.App.Database, obligation.Id, "head");
        await TestPlan.ChangeAsync(region.App.Database, obligation.Id, (_, o) => o.Return("Нет печати", TestRegion.Today));
        var coordinator = await region.App.SignedInAsync("coordinator");
        await coordinator.PostAsync(
            Visitor.FormOf(await coordinator.PageAsync($"/obligations/{obligation.Id}"), "selected"), Remind, []);
        var said = (await region.NoticesAsync())["head"].Text!;
        said.ShouldContain(ReminderTexts.Said_RemindedReturned);
        said.ShouldContain("Нет печати");
        said.ShouldNotContain(ReminderTexts.Said_Reminded);
    }

    [Fact]
    public async Task Before_sending_it_is_told_to_whom_and_after_it_the_page_of_the_day_says_so()
    {
        await using var region = await RemindedRegion.StartAsync();
        var municipal = await region.App.SignedInAsync("municipal");
        var link = (await municipal.PageAsync("/")).QuerySelector(".vk-schools a[href*='act=remind']")!.GetAttribute("href")!;
        var asked = await municipal.PageAsync(link);
        asked.Body!.TextContent.ShouldContain(ObligationTexts.Selected_RemindTo.With("Вера Соколова"));
        (await municipal.PostAsync(Visitor.FormOf(asked, "selected"), link, [])).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var after = await municipal.PageAsync("/");
        after.QuerySelectorAll($".vk-schools a[href='{link}']").ShouldBeEmpty();
        after.QuerySelector(".vk-schools")!.TextContent.ShouldContain(TodayTexts.Schools_RemindedToday);
    }

    [Fact]
    public async Task The_head_is_offered_no_reminder_and_cannot_send_one()
    {
        await using var region = await RemindedRegion.StartAsync();
        var obligation = await region.Plan.ObligationAsync(region.App.Database, TestPlan.Creation, TestRegion.ZarechyeCube);
        var head = await region.App.SignedInAsync("head");
        (await head.PageAsync($"/obligations/{obligation.Id}"))
            .QuerySelectorAll("form input[name='_handler'][value='selected']").ShouldBeEmpty();
        var chosen = await head.PageAsync($"/obligations/selected?act=remind&item={obligation.Id}");
        chosen.QuerySelector("form[method=post] input[name='Form.Items']").ShouldBeNull();
        (await region.NoticesAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_waits_for_a_decision_or_has_nobody_with_an_address_is_left_out_and_told()
    {
        await using var region = await RemindedRegion.StartAsync();
        var waiting = await region.Plan.ObligationAsync(region.App.Database, TestPlan.Creation, TestRegion.ZarechyeCube);
        await TestPlan.SubmitAsync(region.App.Database, waiting.Id, "head");
        var silent = await region.Plan.ObligationAsync(region.App.Database, TestPlan.Creation, TestRegion.OzerskCube);
        await using (var db = region.App.Database.Open())
            await db.Users.Where(p => p.UserName == "other-head")
                .ExecuteUpdateAsync(set => set.SetProperty(p => p.Email, (string?)null), Ct);
        var coordinator = await region.App.SignedInAsync("coordinator");
        var page = await coordinator.PageAsync($"/obligations/selected?act=remind&item={waiting.Id}&item={silent.Id}");
        page.Body!.TextContent.ShouldContain(Texts.Refusal_NothingToRemind);
        page.Body!.TextContent.ShouldContain(Texts.Refusal_NobodyToRemind);
    }

    [Fact]
    public async Task Who_answers_is_named_with_telephone_and_address_and_a_task_is_given_to_nobody_above()
    {
        await using var region = await RemindedRegion.StartAsync();
        var obligation = await region.Plan.ObligationAsync(region.App.Database, TestPlan.Creation, TestRegion.ZarechyeCube);
        var head = await region.App.SignedInAsync("head");
        await head.PostAsync("/account/notifications", "choose", new() { ["Form.Phone"] = "+7 900 000-00-00" });
        var municipal = await region.App.SignedInAsync("municipal");
        foreach (var address in new[] { $"/obligations/{obligation.Id}", $"/centres/{TestRegion.ZarechyeCube.Id}" })
        {
            var page = await municipal.PageAsync(address);
            page.QuerySelector("a[href='tel:+79000000000']").ShouldNotBeNull(address);
            page.QuerySelector($"a[href='mailto:{RemindedRegion.AddressOf("head")}']").ShouldNotBeNull(address);
        }
        var talk = await head.PageAsync($"/obligations/{obligation.Id}");
        talk.QuerySelectorAll("#talk-asked optgroup").Length.ShouldBeGreaterThan(2);
        talk.QuerySelectorAll("#task-person optgroup").ShouldBeEmpty();
        var refused = await head.PostAsync(Visitor.FormOf(talk, "Comment"), $"/obligations/{obligation.Id}/talk", new()
        {
            ["_handler"] = "Assign",
            ["Talk.Text"] = "Согласуйте",
            ["Talk.Person"] = TestRegion.IdOf("coordinator").ToString(),
            ["Talk.Day"] = "2024-06-20",
        });
        (await Visitor.ReadAsync(refused)).QuerySelector("[role=alert]")!.TextContent.ShouldBe(Texts.Refusal_TaskUpwards);
    }
}
