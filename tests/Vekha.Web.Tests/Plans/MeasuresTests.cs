using AngleSharp.Html.Dom;
using Vekha.Testing;

namespace Vekha.Web.Tests.Plans;

public sealed class MeasuresTests(PlanFixture fixture) : IClassFixture<PlanFixture>
{
    [Fact]
    public async Task A_measure_is_shown_as_printed_with_its_progress_and_links_to_its_obligations()
    {
        var visitor = await fixture.App.SignedInAsync("coordinator");
        var row = RowOf(await visitor.PageAsync("/plan/measures"), "Принято решение о создании центра");
        row.TextContent.ShouldContain("2023 год, до 1 февраля 2024 г. (для 2024 года)");
        row.TextContent.ShouldContain("0 из 2");
        var late = row.QuerySelector("a.vk-late")!;
        late.TextContent.ShouldBe("просрочено: 2");
        (await visitor.PageAsync(late.GetAttribute("href")!)).QuerySelectorAll(".vk-obligations tbody th[scope=row]").Length.ShouldBe(2);
    }

    [Theory]
    [InlineData("head", "0 из 1")]
    [InlineData("municipal", "0 из 1")]
    [InlineData("curator", "0 из 2")]
    public async Task Progress_counts_the_scope_of_the_viewer(string login, string progress) =>
        RowOf(await (await fixture.App.SignedInAsync(login)).PageAsync("/plan/measures"), "Принято решение").TextContent.ShouldContain(
            progress);

    [Theory]
    [InlineData("head", false)]
    [InlineData("coordinator", true)]
    public async Task The_timeline_marks_the_days_of_the_scope(string login, bool region)
    {
        var page = await (await fixture.App.SignedInAsync(login)).PageAsync("/plan/timeline?on=2024-03-01");
        var marks = page.QuerySelectorAll(".vk-gantt-mark").Select(m => m.GetAttribute("aria-label")).ToList();
        marks.ShouldContain(m => m!.EndsWith(region ? "20.06.2024: срок скоро: 2" : "20.06.2024: срок скоро: 1", StringComparison.Ordinal));
        marks.Any(m => m!.EndsWith("01.03.2024: просрочено: 1", StringComparison.Ordinal)).ShouldBe(region);
        page.QuerySelectorAll("details .vk-table tbody tr").Length.ShouldBe(marks.Count);
    }

    [Theory]
    [InlineData("Year", 12, true)]
    [InlineData("Quarter", 3, true)]
    [InlineData("Month", 5, true)]
    public async Task A_bar_ends_on_its_day_and_the_day_of_today_is_drawn_at_every_zoom(string zoom, int ticks, bool today)
    {
        var page = await (await fixture.App.SignedInAsync("coordinator")).PageAsync($"/plan/timeline?zoom={zoom}");
        page.QuerySelectorAll(".vk-gantt-scale text").Length.ShouldBe(ticks);
        page.QuerySelectorAll(".vk-gantt li").ShouldAllBe(row => row.QuerySelector(".vk-gantt-now") != null == today);
        page.QuerySelectorAll(".vk-gantt-bar").ShouldNotBeEmpty();
        page.QuerySelectorAll("[style]").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_mark_leads_to_the_obligations_of_its_day()
    {
        var visitor = await fixture.App.SignedInAsync("coordinator");
        var page = await visitor.PageAsync("/plan/timeline?on=2024-03-01");
        var mark = page.QuerySelectorAll(".vk-gantt-mark")
            .Single(m => m.GetAttribute("aria-label")!.Contains("20.06.2024", StringComparison.Ordinal));
        (await visitor.PageAsync(mark.GetAttribute("href")!)).QuerySelectorAll(".vk-obligations tbody th[scope=row]").Length.ShouldBe(2);
    }

    private static AngleSharp.Dom.IElement RowOf(IHtmlDocument page, string name) =>
        page.QuerySelectorAll(".vk-measures tbody tr")
            .Single(r => r.QuerySelector("th")!.TextContent.Trim().StartsWith(name, StringComparison.Ordinal));
}
