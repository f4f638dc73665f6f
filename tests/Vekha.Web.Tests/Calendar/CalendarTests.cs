using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Vekha.Testing;

namespace Vekha.Web.Tests.Calendar;

public sealed class CalendarTests(PlanFixture fixture) : IClassFixture<PlanFixture>
{
    [Theory]
    [InlineData("coordinator", "×2")]
    [InlineData("head", "")]
    public async Task The_sheet_of_a_month_shows_each_due_day_of_the_scope(string login, string count)
    {
        var page = await PageAsync(login, "/calendar");
        var entry = page.QuerySelectorAll(".vk-cal td")
            .Single(d => d.QuerySelector(".vk-cal-day")!.TextContent == "20" && !d.ClassList.Contains("vk-cal-other"))
            .QuerySelector(".vk-cal-entry")!;
        entry.TextContent.ShouldContain("Сформирован перечень оборудования");
        (entry.QuerySelector(".vk-num")?.TextContent ?? "").ShouldBe(count);
        var list = await PageAsync(login, entry.GetAttribute("href")!);
        list.QuerySelectorAll(".vk-obligations tbody th[scope=row]").Length.ShouldBe(count.Length == 0 ? 1 : 2);
    }

    [Fact]
    public async Task A_day_of_another_month_on_the_sheet_shows_what_is_due_on_it_and_the_list_of_the_month_does_not()
    {
        var id = (await fixture.ObligationAsync(TestPlan.Equipment, TestRegion.ZarechyeCube)).Id;
        // 1 June 2024 is a Saturday: the last days of May stand on its sheet.
        await SetDueAsync(id, new(2024, 5, 28));
        var page = await PageAsync("head", "/calendar?month=2024-06");
        var day = page.QuerySelectorAll(".vk-cal td.vk-cal-other").Single(d => d.QuerySelector(".vk-cal-day")!.TextContent == "28");
        day.QuerySelector(".vk-cal-entry").ShouldNotBeNull();
        page.QuerySelector("#day-2024-05-28").ShouldBeNull();
        await SetDueAsync(id, new(2024, 6, 20));
    }

    [Fact]
    public async Task A_month_without_due_days_says_so_and_shows_no_empty_sheet()
    {
        var page = await PageAsync("head", "/calendar?month=2031-02");
        page.QuerySelector(".vk-cal").ShouldBeNull();
        page.Body!.TextContent.ShouldContain(CalendarTexts.Empty);
    }

    [Fact]
    public async Task Days_off_and_today_are_marked()
    {
        var page = await PageAsync("coordinator", "/calendar?month=2024-06");
        page.QuerySelectorAll(".vk-cal td[aria-current=date]").Single().TextContent.Trim().ShouldStartWith("10");
        // 12 June 2024, a Wednesday, is a public holiday.
        DayOf(page, "12").ClassList.ShouldContain("vk-cal-off");
        DayOf(page, "13").ClassList.ShouldNotContain("vk-cal-off");
    }

    [Fact]
    public async Task The_list_is_narrowed_by_centre_municipality_programme_and_person()
    {
        (await CountAsync("")).ShouldBe("×2");
        (await CountAsync($"&centre={TestRegion.ZarechyeCube.Id}")).ShouldBe("");
        (await CountAsync($"&municipality={TestRegion.Ozersk.Id}")).ShouldBe("");
        (await CountAsync($"&person={TestRegion.IdOf("head")}")).ShouldBe("");
        (await CountAsync("&programme=it-cube")).ShouldBe("×2");
        (await PageAsync("coordinator", "/calendar?month=2024-06&programme=quantorium")).QuerySelector(".vk-empty").ShouldNotBeNull();

        async Task<string> CountAsync(string filter) =>
            (await PageAsync("coordinator", $"/calendar?month=2024-06{filter}")).QuerySelectorAll(".vk-cal-entry")
                .Single(e => e.TextContent.Contains("перечень", StringComparison.Ordinal)).QuerySelector(".vk-num")?.TextContent ?? "";
    }

    [Fact]
    public async Task The_month_is_a_list_where_the_address_says_so_and_the_arrows_keep_the_filters()
    {
        var page = await PageAsync("coordinator", $"/calendar?month=2024-06&view=list&municipality={TestRegion.Ozersk.Id}");
        page.QuerySelector(".vk-cal").ShouldBeNull();
        page.QuerySelectorAll("tbody td:first-child").Select(h => h.TextContent.Trim().Replace('\u00a0', ' '))
            .ShouldContain("четверг, 20 июня 2024 г.");
        var next = page.QuerySelector($".vk-cal-head a[aria-label='{CalendarTexts.After}']")!.GetAttribute("href")!;
        next.ShouldContain("month=2024-07");
        next.ShouldContain("view=list");
        next.ShouldContain(TestRegion.Ozersk.Id.ToString());
    }

    [Theory]
    [InlineData("/calendar?month=2024-13")]
    [InlineData("/calendar?month=abc&person=x&view=never")]
    [InlineData("/calendar?month=0001-01")]
    public async Task An_address_that_says_nothing_shows_this_month(string address) =>
        (await PageAsync("coordinator", address)).QuerySelector(".vk-cal-head h2")!.TextContent.ShouldBe("Июнь 2024");

    [Fact]
    public async Task What_another_region_owes_is_not_in_it()
    {
        var visitor = await fixture.App.SignedInAsync("far-coordinator");
        (await visitor.PageAsync($"/calendar?month=2024-06&centre={TestRegion.ZarechyeCube.Id}")).QuerySelector(".vk-cal-entry")
            .ShouldBeNull();
        (await visitor.StatusOfAsync("/calendar?month=2024-06")).ShouldBe(HttpStatusCode.OK);
    }

    private async Task SetDueAsync(Vekha.Planning.Obligations.ObligationId id, DateOnly day)
    {
        await using var db = fixture.App.Database.Open();
        await db.Obligations.Where(o => o.Id == id)
            .ExecuteUpdateAsync(set => set.SetProperty(o => o.Due, day), TestContext.Current.CancellationToken);
    }

    private static AngleSharp.Dom.IElement DayOf(IHtmlDocument page, string day) =>
        page.QuerySelectorAll(".vk-cal td")
            .Single(d => d.QuerySelector(".vk-cal-day")!.TextContent == day && !d.ClassList.Contains("vk-cal-other"));

    private async Task<IHtmlDocument> PageAsync(string login, string address) =>
        await (await fixture.App.SignedInAsync(login)).PageAsync(address);
}
