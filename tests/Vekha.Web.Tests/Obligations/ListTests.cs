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
                from generate_series(1, 2105) n
                """, TestContext.Current.CancellationToken);
        var visitor = await app.SignedInAsync("head");
        var first = await visitor.PageAsync("/obligations?q=ремонт&from=2025-01-01");
        Measures(first).Count.ShouldBe(50);
        first.QuerySelector("input[name=all]").ShouldNotBeNull();
        var next = first.QuerySelector("button[form=selection][name=page]")!;
        (next.GetAttribute("formaction"), next.GetAttribute("value")).ShouldBe(("/obligations", "2"));
        var mark = first.QuerySelector("#selection input[type=checkbox][name=item]")!.GetAttribute("value");
        var second = await visitor.PageAsync($"/obligations?q=ремонт&from=2025-01-01&item={mark}&page=2");
        second.QuerySelector($"#selection input[type=hidden][name=item][value='{mark}']").ShouldNotBeNull();
        var back = await visitor.PageAsync($"/obligations?q=ремонт&from=2025-01-01&item={mark}");
        back.QuerySelector($"#selection input[type=checkbox][value='{mark}']")!.HasAttribute("checked").ShouldBeTrue();
        Measures(await visitor.PageAsync("/obligations?q=ремонт&from=2025-01-01&page=43")).Count.ShouldBeInRange(1, 49);
        // So long a table is written otherwise, and is as whole.
        var file = await visitor.Http.GetByteArrayAsync(new Uri("/obligations/list.xlsx?q=ремонт&from=2025-01-01", UriKind.Relative), Ct);
        using var workbook = DocumentFormat.OpenXml.Packaging.SpreadsheetDocument.Open(new MemoryStream(file), false);
        workbook.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Row>().Count()
            .ShouldBeGreaterThan(2100);
    }

    [Theory]
    [InlineData("due")]
    [InlineData("practical")]
    [InlineData("number")]
    [InlineData("measure")]
    [InlineData("owner")]
    [InlineData("programme")]
    [InlineData("municipality")]
    [InlineData("cohort")]
    [InlineData("head")]
    [InlineData("standing")]
    [InlineData("daysLate")]
    [InlineData("submittedOn")]
    [InlineData("closedOn")]
    public async Task The_list_is_sorted_by_any_column_both_ways(string column)
    {
        var visitor = await fixture.App.SignedInAsync("coordinator");
        var up = await visitor.Http.GetStringAsync(new Uri($"/obligations/list.csv?standing=All&sort={column}", UriKind.Relative), Ct);
        var down = await visitor.Http.GetStringAsync(new Uri($"/obligations/list.csv?standing=All&sort=-{column}", UriKind.Relative), Ct);
        Lines(up).Count.ShouldBeGreaterThan(10);
        Lines(up).Order(StringComparer.Ordinal).ShouldBe(Lines(down).Order(StringComparer.Ordinal));
        // All are of one programme, and none is closed.
        if (column is not ("programme" or "closedOn" or "submittedOn")) up.ShouldNotBe(down, column);
        var page = await visitor.PageAsync($"/obligations?standing=All&sort=-{column}&columns={column}");
        var head = page.QuerySelectorAll(".vk-obligations thead th[aria-sort]").ShouldHaveSingleItem();
        head.GetAttribute("aria-sort").ShouldBe("descending");
        head.QuerySelector("a")!.GetAttribute("href")!.ShouldBe(column == "due"
            ? "/obligations?standing=All&columns=due" : $"/obligations?standing=All&sort={column}&columns={column}");
    }

    [Fact]
    public async Task What_is_sorted_stands_in_the_order_of_its_values()
    {
        var visitor = await fixture.App.SignedInAsync("coordinator");
        var names = Measures(await visitor.PageAsync("/obligations?standing=All&sort=number"));
        names.First().ShouldStartWith("1.");
        names.Last().ShouldStartWith("6.");
        Cells(await visitor.PageAsync("/obligations?sort=-daysLate&columns=daysLate"), 1)[..2].ShouldAllBe(days => days.Length > 0);
        var centres = Cells(await visitor.PageAsync("/obligations?standing=All&sort=-owner&columns=owner,municipality,cohort"), 1);
        centres[^1].ShouldBe("IT-куб «Заречье»");
    }

    [Fact]
    public async Task Groups_have_their_rows_and_their_totals_of_all_pages()
    {
        var visitor = await fixture.App.SignedInAsync("coordinator");
        var page = await visitor.PageAsync("/obligations?standing=All&group=owner&sort=-due");
        var groups = page.QuerySelectorAll(".vk-obligations .vk-group th");
        groups.Select(g => g.ChildNodes[0].TextContent.Trim()).ShouldBe(
            ["IT-куб «Заречье»", "IT-куб «Озёрск»", "Регион"], Case.Sensitive, groups[0].TextContent);
        var counted = page.QuerySelectorAll(".vk-obligations tbody").Select(b => b.QuerySelectorAll("tr:not(.vk-group)").Length).ToList();
        groups.Select(g => g.QuerySelector(".vk-muted")!.TextContent.Split('\u00a0')[0])
            .ShouldBe(counted.Select(c => c.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        page.QuerySelectorAll(".vk-obligations thead th").Select(th => th.TextContent.Trim()).ShouldNotContain("Кто исполняет");
        var file = await visitor.Http.GetStringAsync(new Uri("/obligations/list.csv?standing=All&group=owner", UriKind.Relative), Ct);
        file.Split("\r\n")[1].ShouldStartWith("IT-куб «Заречье»;");
    }

    [Theory]
    [InlineData("sort=secret")]
    [InlineData("group=due")]
    [InlineData("columns=secret")]
    [InlineData("sort=-&group=&columns=")]
    public async Task What_the_list_does_not_have_counts_as_absent(string unknown)
    {
        var visitor = await fixture.App.SignedInAsync("coordinator");
        Measures(await visitor.PageAsync($"/obligations?standing=All&{unknown}"))
            .ShouldBe(Measures(await visitor.PageAsync("/obligations?standing=All")));
    }

    [Fact]
    public async Task Chosen_columns_are_on_the_screen_and_in_the_files_and_nothing_else()
    {
        var visitor = await fixture.App.SignedInAsync("coordinator");
        var page = await visitor.PageAsync("/obligations?standing=All&columns=municipality&columns=daysLate");
        page.QuerySelectorAll(".vk-obligations thead th").Select(th => th.TextContent.Trim())
            .ShouldBe(["Отметить", "Мероприятие", "Муниципалитет", "Дней просрочки"]);
        var link = page.QuerySelectorAll("a[download]").Single(a => a.TextContent.Contains("CSV")).GetAttribute("href")!;
        (await visitor.Http.GetStringAsync(new Uri(link, UriKind.Relative), Ct)).Split("\r\n")[0]
            .ShouldEndWith("Мероприятие;Муниципалитет;Дней просрочки");
        var form = Visitor.FormOf(page, "/obligations");
        page.QuerySelectorAll(".vk-list-view input[name=columns][checked]").Length.ShouldBe(3);
        page.QuerySelector(".vk-list-view input[type=hidden][name=standing]")!.GetAttribute("value").ShouldBe("All");
    }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private static List<string> Lines(string csv) => [.. csv.TrimEnd().Split("\r\n").Skip(1)];

    private static List<string> Cells(IHtmlDocument page, int column) =>
        [.. page.QuerySelectorAll(".vk-obligations tbody tr").Select(row => row.Children[column + 1].TextContent.Trim())];

    private static List<string> Measures(IHtmlDocument page) =>
        [.. page.QuerySelectorAll(".vk-obligations tbody th[scope=row]").Select(th => th.TextContent.Trim())];
}
