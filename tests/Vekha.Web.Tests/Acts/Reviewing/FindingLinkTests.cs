using Vekha.Testing;

namespace Vekha.Web.Tests.Acts.Reviewing;

public sealed class FindingLinkTests(AppFixture fixture) : IClassFixture<AppFixture>
{
    [Fact]
    public async Task A_finding_leads_to_its_measure_and_lights_its_lines()
    {
        var (visitor, act) = await PrintedOrder.LoadedAsync(fixture.App);
        var page = await visitor.PageAsync(act);
        var link = page.QuerySelectorAll(".vk-findings a")
            .Single(a => a.ParentElement!.TextContent.Contains("Срок", StringComparison.OrdinalIgnoreCase) && a.TextContent.Contains('3'));
        var there = await visitor.PageAsync(link.GetAttribute("href")!);
        there.QuerySelector(".vk-measure.vk-lit")!.TextContent.ShouldContain("Закупка оборудования");
        there.QuerySelectorAll(".vk-line.vk-lit").ShouldHaveSingleItem().TextContent.ShouldContain("Закупка оборудования");
    }
}
