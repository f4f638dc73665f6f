using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Vekha.Testing;

namespace Vekha.Web.Tests.Acts.Reviewing;

/// <summary>What is chosen on the side of what was read is lit where it is printed, down to the cell, by the address alone.</summary>
public sealed class SightTests(AppFixture fixture) : IClassFixture<AppFixture>
{
    [Fact]
    public async Task A_part_of_a_measure_lights_its_cell()
    {
        var (visitor, page) = await OpenAsync();
        var there = await FollowAsync(
            visitor, page.QuerySelectorAll("[data-measure]")[1].QuerySelectorAll("dt a").Single(a => a.TextContent == Texts.Due));
        there.QuerySelectorAll(".vk-lit-cell").ShouldHaveSingleItem().TextContent.ShouldBe("до 15 августа 2024 г.");
        there.QuerySelectorAll(".vk-line.vk-lit").ShouldHaveSingleItem().TextContent.ShouldContain("Ремонт помещений");
        there.QuerySelector("[data-measure].vk-lit h4")!.TextContent.ShouldContain("Ремонт помещений");
    }

    [Fact]
    public async Task Every_link_to_a_place_ends_at_something_on_the_page()
    {
        var (_, page) = await OpenAsync();
        foreach (var link in page.QuerySelectorAll<IHtmlAnchorElement>("a[data-sight]"))
        {
            page.GetElementById(link.Hash[1..]).ShouldNotBeNull(link.Href);
            foreach (var cell in link.GetAttribute("data-cells")!.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                page.GetElementById($"cell-{cell}").ShouldNotBeNull(cell);
        }
    }

    [Fact]
    public async Task A_finding_about_a_deadline_lights_the_cell_of_the_deadline()
    {
        var (visitor, page) = await OpenAsync();
        var there = await FollowAsync(visitor, page.QuerySelectorAll(".vk-findings li")
            .Single(li => li.TextContent.Contains("не удалось прочитать")).QuerySelectorAll("a")[^1]);
        there.QuerySelectorAll(".vk-lit-cell").ShouldHaveSingleItem().TextContent.ShouldBe("когда позволят обстоятельства");
    }

    [Fact]
    public async Task A_cell_that_a_page_break_cut_is_lit_in_both_halves()
    {
        var cut = PrintedOrder.Text.Replace("Акт приемки работ\tдо 15 августа 2024 г.", "Акт\tдо 15 августа\n\t\t\tприемки работ\t2024 г.");
        var (visitor, page) = await OpenAsync(cut);
        var there = await FollowAsync(
            visitor, page.QuerySelectorAll("[data-measure]")[1].QuerySelectorAll("dt a").Single(a => a.TextContent == Texts.Deliverables));
        there.QuerySelectorAll(".vk-lit-cell").Select(c => c.TextContent).ShouldBe(["Акт", "приемки работ"]);
    }

    [Fact]
    public async Task A_cell_of_several_lines_is_lit_where_it_stands()
    {
        var cut = PrintedOrder.Text.Replace("\tРемонт помещений центра\t", "\t<p>Ремонт</p>\n<p>помещений центра</p>\t");
        var (visitor, page) = await OpenAsync(
            cut.Replace("<p>Ремонт</p>", "<ol><li>Ремонт</li>").Replace("<p>помещений центра</p>", "<li>помещений центра</li></ol>"));
        var there = await FollowAsync(
            visitor, page.QuerySelectorAll("[data-measure]")[1].QuerySelectorAll("dt a").Single(a => a.TextContent == Texts.Due));
        there.QuerySelectorAll(".vk-lit-cell").ShouldHaveSingleItem().TextContent.ShouldBe("до 15 августа 2024 г.");
    }

    [Fact]
    public async Task Of_two_measures_with_one_number_each_has_its_own_place()
    {
        var (_, page) = await OpenAsync(PrintedOrder.Text.Replace("3\tЗакупка", "2\tЗакупка"));
        var places = page.QuerySelectorAll(".vk-measure-foot a[data-lines]").Select(a => a.GetAttribute("data-lines")).ToList();
        places.Count.ShouldBe(3);
        places.Distinct().Count().ShouldBe(3);
        page.QuerySelectorAll(".vk-line").Single(l => l.TextContent.Contains("Закупка")).QuerySelector("a")!.GetAttribute("data-mark")
            .ShouldBe(page.QuerySelectorAll("[data-measure]")[2].Id);
    }

    private static Task<IHtmlDocument> FollowAsync(Visitor visitor, IElement link) => visitor.PageAsync(link.GetAttribute("href")!);

    private async Task<(Visitor, IHtmlDocument)> OpenAsync(string text = PrintedOrder.Text)
    {
        var visitor = await fixture.App.SignedInAsync("coordinator");
        return (visitor, await visitor.PageAsync(await PrintedOrder.LoadAsync(visitor, text)));
    }
}
