using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Vekha.Data.Jobs;
using Vekha.Planning.Obligations;
using Vekha.Planning.Talk;
using Vekha.Testing;
using Vekha.Web.Words;

namespace Vekha.Web.Tests.Today;

public sealed class TodayPageTests(PlanFixture fixture) : IClassFixture<PlanFixture>
{
    [Fact]
    public async Task A_head_sees_what_the_own_centres_owe_and_nothing_else()
    {
        var page = await PageAsync("head");
        var rows = page.QuerySelectorAll(".vk-today tbody tr").Select(r => r.TextContent).ToList();
        rows.ShouldNotBeEmpty();
        rows.ShouldAllBe(r => r.Contains(TestRegion.ZarechyeCube.Name, StringComparison.Ordinal));
        page.QuerySelectorAll(".vk-own").Select(a => a.TextContent)
            .ShouldBe([TestRegion.ZarechyeCube.Name, TestRegion.ZarechyePoint.Name], ignoreOrder: true);
        page.QuerySelectorAll(".vk-places").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("head", "1")]
    [InlineData("municipal", "1")]
    [InlineData("coordinator", "2")]
    [InlineData("far-coordinator", "1")]
    public async Task What_is_due_in_a_fortnight_is_counted_within_the_scope(string login, string soon)
    {
        // The lists of equipment, due on 20 June; the quarter's monitoring ends after the fortnight.
        var page = await PageAsync(login);
        page.QuerySelector("a[href='/obligations?standing=DueSoon'] b")!.TextContent.ShouldBe(soon);
    }

    [Fact]
    public async Task What_waits_for_a_decision_comes_first_to_those_who_decide()
    {
        var obligation = await fixture.ObligationAsync(TestPlan.Equipment, TestRegion.ZarechyeCube);
        await TestPlan.SubmitAsync(fixture.App.Database, obligation.Id, "head");
        var page = await PageAsync("reviewer");
        page.QuerySelector(".vk-first a")!.GetAttribute("href").ShouldBe($"/obligations/{obligation.Id}#next");
        page.QuerySelector(".vk-first a")!.TextContent.Trim().ShouldBe(TodayTexts.Check);
        page.QuerySelector(".vk-first")!.TextContent.ShouldContain(TodayTexts.Why_Waiting);
        // The coordinator may accept it as well, yet it is the reviewer's.
        var others = await PageAsync("coordinator");
        others.QuerySelector(".vk-first")!.TextContent.ShouldNotContain(TodayTexts.Why_Waiting);
        others.QuerySelectorAll($"section[aria-label='{TodayTexts.InPlaceOfReviewer}'] tbody th a")
            .ShouldHaveSingleItem().GetAttribute("href").ShouldStartWith($"/obligations/{obligation.Id}");
        (await PageAsync("head")).QuerySelectorAll($"section[aria-label='{TodayTexts.PendingDecision}']").ShouldBeEmpty();
        await TestPlan.ChangeAsync(fixture.App.Database, obligation.Id, (_, o) => o.Return("Нет печати", TestRegion.Today));
        var back = await PageAsync("head");
        back.QuerySelector(".vk-first")!.TextContent.ShouldContain("Нет печати");
        back.QuerySelector(".vk-first a")!.TextContent.Trim().ShouldBe(Texts.Correct);
        await TestPlan.ChangeAsync(fixture.App.Database, obligation.Id, (_, o) => o.Begin());
    }

    [Theory]
    [InlineData("coordinator")]
    [InlineData("head")]
    [InlineData("municipal")]
    [InlineData("reviewer")]
    [InlineData("curator")]
    public async Task Nothing_stands_twice_and_of_each_kind_five_at_most(string login)
    {
        var sent = await fixture.SubmittedAsync();
        var back = await fixture.ObligationAsync(TestPlan.Creation, TestRegion.ZarechyeCube);
        await TestPlan.SubmitAsync(fixture.App.Database, back.Id, "head");
        await TestPlan.ChangeAsync(fixture.App.Database, back.Id, (_, o) => o.Return("Нет печати", TestRegion.Today));
        var page = await PageAsync(login);
        var obligations = page.QuerySelectorAll(".vk-first a, .vk-today-rows th a").Select(a => a.GetAttribute("href")!.Split('#')[0]);
        obligations.ShouldBeUnique();
        foreach (var list in page.QuerySelectorAll(".vk-today-rows")) list.QuerySelectorAll("tbody tr").Length.ShouldBeLessThanOrEqualTo(5);
        foreach (var id in new[] { sent.Id, back.Id })
        {
            await TestPlan.ChangeAsync(fixture.App.Database, id, (_, o) =>
            {
                if (o.State == ObligationState.Submitted) o.Return("Нет печати", TestRegion.Today);
                o.Begin();
            });
        }
    }

    [Fact]
    public async Task Those_late_in_a_municipality_are_reminded_from_its_line_by_who_may_remind()
    {
        var coordinator = await fixture.App.SignedInAsync("coordinator");
        var link = (await coordinator.PageAsync("/")).QuerySelector(".vk-places td.vk-kept a")!;
        var reminding = await coordinator.PageAsync(link.GetAttribute("href")!);
        reminding.QuerySelector("h1")!.TextContent.ShouldBe(ObligationTexts.Selected_Remind);
        reminding.QuerySelectorAll(".vk-bulk-list li").ShouldNotBeEmpty();
        (await (await fixture.App.SignedInAsync("curator")).PageAsync("/")).QuerySelector(".vk-places td.vk-kept").ShouldBeNull();
    }

    [Fact]
    public async Task A_municipality_is_compared_with_itself_a_week_ago()
    {
        await using (var db = fixture.App.Database.Open())
        {
            var weekAgo = TestRegion.Today.AddDays(-DailyTally.ComparedDays);
            await db.DailyTallies.Where(t => t.Day == weekAgo).ExecuteDeleteAsync(TestContext.Current.CancellationToken);
            db.DailyTallies.Add(new(weekAgo, TestRegion.Ozersk.Id, "it-cube", 40, 0));
            db.DailyTallies.Add(new(weekAgo, TestRegion.Zarechye.Id, "it-cube", 0, 0));
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }
        var changes = (await PageAsync("coordinator")).QuerySelectorAll("[aria-labelledby=places-title] tbody tr")
            .ToDictionary(r => r.QuerySelector("th")!.TextContent.Trim(), r => r.QuerySelector(".vk-change"));
        changes[TestRegion.Ozersk.Name]!.ClassList.ShouldContain("vk-better");
        changes[TestRegion.Zarechye.Name]!.ClassList.ShouldContain("vk-worse");
    }

    [Fact]
    public async Task A_municipality_works_by_school_and_is_not_told_to_correct_what_it_has_returned()
    {
        var (sent, returned) = (await fixture.SubmittedAsync(), await fixture.SubmittedAsync());
        var officer = await fixture.App.SignedInAsync("municipal");
        await officer.PostAsync($"/obligations/{returned.Id}", "Return", new() { ["Form.Reason"] = "Нет печати" });
        var page = await PageAsync("municipal");
        page.QuerySelector(".vk-first")!.TextContent.ShouldContain(TodayTexts.Checkable);
        page.QuerySelector(".vk-first a")!.TextContent.Trim().ShouldBe(TodayTexts.Check);
        page.Body!.TextContent.ShouldNotContain(TodayTexts.Returned);
        page.Body!.TextContent.ShouldNotContain(Texts.Correct);
        var school = page.QuerySelectorAll(".vk-schools tbody tr")
            .Single(r => r.QuerySelector("th a")?.TextContent == TestRegion.ZarechyeCube.Name);
        school.QuerySelector("th")!.TextContent.ShouldContain(TestRegion.School1.ShortName ?? TestRegion.School1.Name);
        school.QuerySelector($"a[href='/obligations?centre={TestRegion.ZarechyeCube.Id}&standing=Submitted']").ShouldNotBeNull();
        school.QuerySelector($"a[href='/obligations?centre={TestRegion.ZarechyeCube.Id}&standing=Returned']").ShouldNotBeNull();
        await TestPlan.ChangeAsync(fixture.App.Database, sent.Id, (_, o) => o.Return("Нет печати", TestRegion.Today));
    }

    [Theory]
    [InlineData("coordinator", true)]
    [InlineData("curator", true)]
    [InlineData("head", false)]
    [InlineData("reviewer", false)]
    public async Task Those_who_look_after_a_region_see_who_has_what_was_submitted(string login, bool sees)
    {
        var sent = await fixture.SubmittedAsync();
        var rows = (await PageAsync(login)).QuerySelectorAll(".vk-holders tbody tr th a").Select(a => a.GetAttribute("href")).ToList();
        if (sees) rows.ShouldContain("/obligations?side=Reviewer&standing=Submitted");
        else rows.ShouldBeEmpty();
        await TestPlan.ChangeAsync(fixture.App.Database, sent.Id, (_, o) => o.Return("Нет печати", TestRegion.Today));
    }

    [Fact]
    public async Task A_coordinator_is_asked_for_the_dates_that_the_act_leaves_open()
    {
        var undated = (await PageAsync("coordinator")).QuerySelector($"section[aria-label='{TodayTexts.Undated}']")!;
        undated.QuerySelectorAll("tbody tr").Length.ShouldBe(2);
        undated.QuerySelectorAll(".vk-today-next").ShouldAllBe(b => b.TextContent.Trim() == Texts.Action_SetDate);
    }

    [Fact]
    public async Task A_curator_sees_red_amber_and_green_before_all_else()
    {
        var page = await PageAsync("curator");
        var places = page.QuerySelectorAll("[aria-labelledby=places-title] tbody tr")
            .Select(r => r.QuerySelector("th")!.TextContent.Trim()).ToList();
        places.ShouldBe([TestRegion.Ozersk.Name, TestRegion.Zarechye.Name, TodayTexts.Municipalities_Region], ignoreOrder: true);
        page.QuerySelectorAll("[aria-labelledby=places-title] tbody .vk-badge").ShouldAllBe(b => b.TextContent == TodayTexts.Light_Red);
        page.QuerySelectorAll("section").First(s => s.ClassList.Contains("vk-today")).GetAttribute("aria-labelledby")
            .ShouldBe("programmes-title");
    }

    [Fact]
    public async Task A_curator_has_the_programmes_and_those_furthest_behind_on_one_sheet()
    {
        foreach (var address in new[] { "/", "/summary" })
        {
            var page = await (await fixture.App.SignedInAsync("curator")).PageAsync(address);
            var programme = page.QuerySelector("[aria-labelledby='programmes-title'] tbody tr")!;
            programme.QuerySelector("[data-label='Центров открыто']")!.TextContent.Trim().ShouldEndWith("из 2");
            page.QuerySelector("h1")!.Closest("header, div")!.TextContent.ShouldContain(TestRegion.Region.Name);
            page.QuerySelectorAll("[aria-labelledby='places-title'] tbody tr").ShouldNotBeEmpty();
            page.QuerySelector(".vk-hint")!.TextContent.Trim().ShouldBe(TodayTexts.Summary_Legend);
            page.QuerySelectorAll("[aria-labelledby='worst-title'] tbody tr").Select(r => r.QuerySelector("th")!.TextContent)
                .ShouldBe([TestRegion.OzerskCube.Name, TestRegion.ZarechyeCube.Name], ignoreOrder: true);
        }
        (await PageAsync("curator")).QuerySelectorAll(".vk-today-rows").ShouldBeEmpty();
        (await PageAsync("coordinator")).QuerySelector("a[href='/summary']").ShouldNotBeNull();
    }

    [Fact]
    public async Task An_administrator_sees_who_and_what_needs_looking_after()
    {
        await using (var db = fixture.App.Database.Open())
        {
            var head = TestRegion.IdOf("head");
            await db.Users.Where(p => p.Id == head)
                .ExecuteUpdateAsync(set => set.SetProperty(p => p.Email, (string?)null), TestContext.Current.CancellationToken);
        }
        var admin = await fixture.App.SignedInAsync("admin");
        var page = await admin.PageAsync("/");
        var health = page.QuerySelector("[aria-labelledby='health-title']")!;
        health.TextContent.ShouldContain(TodayTexts.Health_NoBackup);
        var link = health.QuerySelector("a[href='/administration/people?lacks=Address']")!;
        (await admin.PageAsync(link.GetAttribute("href")!)).QuerySelectorAll("tbody tr").Length
            .ShouldBe(int.Parse(link.Closest("li")!.QuerySelector("b")!.TextContent, null));
        (await PageAsync("coordinator")).QuerySelector("#health-title").ShouldBeNull();
    }

    [Fact]
    public async Task Whoever_only_decides_sees_ten_of_the_queue_over_the_whole_width()
    {
        await using var own = new PlanFixture();
        await own.InitializeAsync();
        for (var i = 0; i < 12; i++) await own.SubmittedAsync();
        (await RowsAsync("reviewer")).ShouldBe(10);
        (await RowsAsync("coordinator")).ShouldBe(0);

        async Task<int> RowsAsync(string login) => (await (await own.App.SignedInAsync(login)).PageAsync("/"))
            .QuerySelectorAll(".vk-today-whole .vk-today-rows tbody tr").Length;
    }

    [Fact]
    public async Task Every_figure_of_the_curator_leads_to_what_it_counts()
    {
        var curator = await fixture.App.SignedInAsync("curator");
        var page = await curator.PageAsync("/");
        var links = page.QuerySelectorAll("[aria-labelledby='programmes-title'] tbody a, [aria-labelledby='places-title'] tbody a")
            .Where(a => int.TryParse(a.TextContent, out _)).ToList();
        links.Select(a => a.GetAttribute("href")!).ShouldContain("/obligations?programme=it-cube&standing=Overdue");
        links.Select(a => a.GetAttribute("href")!).ShouldContain("/obligations?region=on&standing=Overdue");
        foreach (var link in links)
            (await curator.PageAsync(link.GetAttribute("href")!)).QuerySelectorAll(".vk-obligations tbody th[scope=row]").Length
                .ShouldBe(int.Parse(link.TextContent, null), link.GetAttribute("href"));
        (await curator.PageAsync("/obligations?programme=it-cube")).QuerySelector(".vk-chip")!.TextContent.Trim().ShouldBe("IT-куб");
    }

    [Theory]
    [InlineData(1, "человек без адреса почты: писем он не получает")]
    [InlineData(2, "человека без адреса почты: писем они не получают")]
    [InlineData(5, "человек без адреса почты: писем они не получают")]
    public void What_is_lacking_agrees_with_its_number(int count, string words) =>
        Russian.Form(count, TodayTexts.Health_WithoutAddress).ShouldBe(words);

    [Theory]
    [InlineData("admin")]
    [InlineData("reviewer")]
    public async Task Nobody_has_on_the_first_page_what_is_the_task_of_others(string login)
    {
        var page = await PageAsync(login);
        page.QuerySelectorAll(".vk-tiles, .vk-places, .vk-holders").ShouldBeEmpty();
        foreach (var title in new[] { TodayTexts.Overdue, TodayTexts.Soon, TodayTexts.Undated })
            page.QuerySelector($"section[aria-label='{title}']").ShouldBeNull();
        if (login == "admin") page.QuerySelectorAll(".vk-first, .vk-today-rows").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_reviewer_begins_with_what_waits_longest()
    {
        var (late, soon) = (await fixture.ObligationAsync(TestPlan.Equipment, TestRegion.ZarechyeCube), await fixture.SubmittedAsync());
        await TestPlan.SubmitAsync(fixture.App.Database, late.Id, "head");
        await using (var db = fixture.App.Database.Open())
            await db.Obligations.Where(o => o.Id == late.Id).ExecuteUpdateAsync(
                set => set.SetProperty(o => o.SideSince, TestRegion.Today.AddDays(-60)), TestContext.Current.CancellationToken);
        (await PageAsync("reviewer")).QuerySelector(".vk-first a")!.GetAttribute("href").ShouldBe($"/obligations/{late.Id}#next");
        var first = (await (await fixture.App.SignedInAsync("reviewer")).PageAsync("/waiting"))
            .QuerySelector("table[aria-labelledby='own-title'] tbody th a")!;
        first.GetAttribute("href").ShouldBe($"/obligations/{late.Id}");
        foreach (var id in new[] { late.Id, soon.Id })
        {
            await TestPlan.ChangeAsync(fixture.App.Database, id, (_, o) =>
            {
                o.Return("Нет печати", TestRegion.Today);
                o.Begin();
            });
        }
    }

    [Fact]
    public async Task Tasks_of_a_former_place_hide_none_of_the_present_one()
    {
        var (gone, own) = (await fixture.ObligationAsync(TestPlan.Creation, TestRegion.OzerskCube),
            await fixture.ObligationAsync(TestPlan.Creation, TestRegion.ZarechyeCube));
        await using (var db = fixture.App.Database.Open())
        {
            foreach (var (obligation, count, due) in new[] { (gone, 12, TestRegion.Today), (own, 1, TestRegion.Today.AddDays(5)) })
            {
                for (var i = 0; i < count; i++)
                    db.Assignments.Add(Assignment.Give(
                        Guid.CreateVersion7(), obligation.Id.Subject, $"Поручение {i}", TestRegion.IdOf("head"), due,
                        TestRegion.IdOf("coordinator"), DateTimeOffset.UnixEpoch));
            }
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }
        (await PageAsync("head")).QuerySelectorAll($"a[href^='/obligations/{own.Id}']").ShouldNotBeEmpty();
        await using var after = fixture.App.Database.Open();
        await after.Assignments.ExecuteDeleteAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task An_administrator_is_told_how_many_never_signed_in()
    {
        var admin = await fixture.App.SignedInAsync("admin");
        var link = (await admin.PageAsync("/")).QuerySelector("#health-title ~ ul a[href='/administration/people?lacks=SignIn']")!;
        var listed = (await admin.PageAsync(link.GetAttribute("href")!)).QuerySelectorAll("tbody tr").Length;
        link.Closest("li")!.QuerySelector("b")!.TextContent.ShouldBe(listed.ToString(Vekha.Web.Words.Russian.Culture));
    }

    [Fact]
    public async Task Jobs_that_failed_are_shown_to_the_administrator_alone()
    {
        await using (var db = fixture.App.Database.Open())
        {
            var now = new DateTimeOffset(TestRegion.Today, new(7, 0), TimeSpan.Zero);
            var job = Job.Queue(
                Guid.CreateVersion7(), "edition.put-in-force", fixture.Plan.Edition.Id.Value, "{}", TestRegion.IdOf("coordinator"), now);
            job.Fail(now);
            db.Jobs.Add(job);
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }
        (await PageAsync("admin")).QuerySelector("#jobs-title").ShouldNotBeNull();
        (await PageAsync("coordinator")).QuerySelector("#jobs-title").ShouldBeNull();
    }

    [Fact]
    public async Task A_stranger_is_led_to_sign_in_and_a_person_without_a_role_away()
    {
        (await fixture.App.Visitor().StatusOfAsync("/")).ShouldBe(HttpStatusCode.Redirect);
        (await (await fixture.App.SignedInAsync("nobody")).StatusOfAsync("/")).ShouldBe(HttpStatusCode.Redirect);
    }

    [Theory]
    [InlineData("coordinator")]
    [InlineData("head")]
    [InlineData("admin")]
    [InlineData("curator")]
    [InlineData("municipal")]
    [InlineData("reviewer")]
    public async Task A_page_costs_at_most_eight_statements(string login)
    {
        // What can still be taken back is named by one statement more.
        await using (var db = fixture.App.Database.Open())
            await db.DecisionBatches.ExecuteDeleteAsync(TestContext.Current.CancellationToken);
        var visitor = await fixture.App.SignedInAsync(login);
        await visitor.PageAsync("/");
        fixture.App.Queries.Reset();
        await visitor.PageAsync("/");
        fixture.App.Queries.Count.ShouldBeInRange(3, login == "admin" ? 10 : 8, string.Join("\n\n", fixture.App.Queries.Statements));
    }

    private async Task<IHtmlDocument> PageAsync(string login) => await (await fixture.App.SignedInAsync(login)).PageAsync("/");
}

public sealed class CalmDayTests(AppFixture fixture) : IClassFixture<AppFixture>
{
    [Fact]
    public async Task Before_a_plan_is_in_force_the_page_says_how_to_begin()
    {
        var coordinator = await (await fixture.App.SignedInAsync("coordinator")).PageAsync("/");
        coordinator.QuerySelector(".vk-empty a")!.GetAttribute("href").ShouldBe("/acts");
        var head = await (await fixture.App.SignedInAsync("head")).PageAsync("/");
        head.QuerySelector(".vk-empty")!.TextContent.ShouldContain(TodayTexts.NoPlanWait);
    }
}
