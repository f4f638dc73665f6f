using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Vekha.Testing;

namespace Vekha.Web.Tests.Obligations;

public sealed class ListTests(PlanFixture fixture) : IClassFixture<PlanFixture>
{
    [Theory]
    [InlineData("coordinator", "IT-куб «Заречье»,IT-куб «Озёрск»")]
    [InlineData("municipal", "IT-куб «Заречье»")]
    [InlineData("head", "IT-куб «Заречье»")]
    [InlineData("other-head", "IT-куб «Озёрск»")]
    [InlineData("far-coordinator", "IT-куб «Дальний»")]
    public async Task Each_role_sees_the_obligations_of_its_scope(string login, string centres)
    {
        var page = await (await fixture.App.SignedInAsync(login)).PageAsync("/obligations?standing=All");
        page.QuerySelectorAll(".vk-obligations td a").Select(a => a.TextContent).Distinct().Order(StringComparer.Ordinal)
            .ShouldBe(centres.Split(','));
    }

    [Fact]
    public async Task Another_regions_centre_in_the_address_shows_nothing()
    {
        var page = await (await fixture.App.SignedInAsync("coordinator"))
            .PageAsync($"/obligations?standing=All&centre={TestRegion.FarCube.Id}");
        Measures(page).ShouldBeEmpty();
        page.Body!.TextContent.ShouldNotContain("Дальний");
    }

    [Fact]
    public async Task Dates_words_and_standings_narrow_the_list_in_the_order_of_dates()
    {
        var visitor = await fixture.App.SignedInAsync("head");
        Measures(await visitor.PageAsync("/obligations?from=2024-06-20&to=2024-08-31"))
            .ShouldBe(["3.\u00a0Сформирован перечень оборудования", "4.\u00a0Мониторинг работы центра", "6.\u00a0Центр открыт"]);
        Measures(await visitor.PageAsync("/obligations?q=РЕМОНТ")).ShouldBe(["5.\u00a0Ремонт помещений центра"]);
        Measures(await visitor.PageAsync("/obligations?standing=DueSoon")).ShouldBe(["3.\u00a0Сформирован перечень оборудования"]);
        Measures(await visitor.PageAsync($"/obligations?measure={fixture.Plan.Measure(TestPlan.Opening).Id}"))
            .ShouldBe(["6.\u00a0Центр открыт"]);
    }

    [Fact]
    public async Task Filters_stay_when_another_is_removed()
    {
        var page = await (await fixture.App.SignedInAsync("coordinator"))
            .PageAsync($"/obligations?centre={TestRegion.ZarechyeCube.Id}&standing=Overdue&page=1");
        var chip = page.QuerySelector(".vk-chip")!;
        chip.TextContent.ShouldContain("IT-куб «Заречье»");
        chip.QuerySelector("a")!.GetAttribute("href")!.ShouldEndWith("/obligations?standing=Overdue");
        Visitor.FormOf(page, "/obligations").QuerySelector("#filter-standing option[selected]")!.GetAttribute("value").ShouldBe("Overdue");
    }

    [Fact]
    public async Task A_long_list_has_pages_that_keep_the_filters()
    {
        await using var app = await VekhaApp.StartAsync();
        var plan = await TestPlan.PutInForceAsync(app.Database);
        await using (var db = app.Database.Open())
            await db.Database.ExecuteSqlInterpolatedAsync($"""
                insert into obligations (
                    id, edition_id, measure_id, centre_id, region_id, municipality_id, path, key, due, practical, provisional, state, round)
                select gen_random_uuid(), {plan.Edition.Id}, {plan.Measure(TestPlan.Repairs).Id}, {TestRegion.ZarechyeCube.Id},
                    {TestRegion.Region.Id}, {TestRegion.Zarechye.Id}, {TestRegion.ZarechyeCube.Path},
                    'x' || n, date '2025-01-01' + n, null, false, 'Planned', 1
                from generate_series(1, 60) n
                """, TestContext.Current.CancellationToken);
        var visitor = await app.SignedInAsync("head");
        var first = await visitor.PageAsync("/obligations?q=ремонт&from=2025-01-01");
        Measures(first).Count.ShouldBe(50);
        var second = first.QuerySelector("a[rel=next]")!.GetAttribute("href")!;
        Measures(await visitor.PageAsync(second)).Count.ShouldBe(10);
    }

    private static List<string> Measures(IHtmlDocument page) =>
        [.. page.QuerySelectorAll(".vk-obligations tbody th[scope=row]").Select(th => th.TextContent.Trim())];
}
