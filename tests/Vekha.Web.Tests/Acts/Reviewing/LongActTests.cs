using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Vekha.Testing;

namespace Vekha.Web.Tests.Acts.Reviewing;

/// <summary>An act of thousands of rows: the page shows a part, and every link leads to the part it means.</summary>
public sealed class LongActTests(AppFixture fixture) : IClassFixture<AppFixture>
{
    private const int Rows = 2500;

    [Fact]
    public async Task The_page_stays_short_and_links_lead_to_the_right_part()
    {
        var visitor = await fixture.App.SignedInAsync("coordinator");
        var act = await PrintedOrder.LoadAsync(visitor, Text);
        var first = await visitor.PageAsync(act);
        first.DocumentElement.OuterHtml.Length.ShouldBeLessThan(3_000_000);
        first.QuerySelectorAll("[data-measure]").Length.ShouldBeInRange(100, 200);
        first.QuerySelectorAll(".vk-line").Length.ShouldBeInRange(500, 1000);
        first.QuerySelector("[data-checked]")!.TextContent.ShouldContain("2");

        // The pager of what was read, and then a link of the last row to its printed line.
        var last = first;
        while (Next(last, "read") is { } next) last = await visitor.PageAsync(next);
        var row = last.QuerySelectorAll("[data-measure]")[^1];
        row.QuerySelector("h4")!.TextContent.ShouldContain($"Ремонт помещений {Rows}");
        var there = await visitor.PageAsync(row.QuerySelector<IHtmlAnchorElement>(".vk-measure-foot a")!.GetAttribute("href")!);
        there.QuerySelectorAll(".vk-line.vk-lit").ShouldHaveSingleItem().TextContent.ShouldContain($"Ремонт помещений {Rows}");
        there.QuerySelector("[data-measure].vk-lit")!.Id.ShouldBe(row.Id);

        // And back: from a line in the middle of the printed text to what was read there.
        var middle = await visitor.PageAsync(Next(first, "printed")!);
        middle.QuerySelectorAll("[data-measure]").Length.ShouldBeInRange(100, 200);
        var line = middle.QuerySelectorAll(".vk-line a.vk-line-number")[0];
        var read = await visitor.PageAsync(line.GetAttribute("href")!);
        read.QuerySelector("[data-measure].vk-lit")!.Id.ShouldBe(line.GetAttribute("data-mark"));
    }

    private static string? Next(IHtmlDocument page, string pane) =>
        page.QuerySelector($"[data-pane={pane}] > .vk-pager [rel=next]")?.GetAttribute("href");

    private static string Text => PrintedOrder.Text + string.Concat(Enumerable.Range(4, Rows - 3).Select(
        i => $"\n{i}\tРемонт помещений {i}\tМинистерство образования\tАкт приемки работ\tдо 15 августа 2024 г."));
}
