using System.Net;
using AngleSharp.Html.Dom;
using Vekha.Planning.Obligations;
using Vekha.Testing;

namespace Vekha.Web.Tests.Plans;

public sealed class GridTests(PlanFixture fixture) : IClassFixture<PlanFixture>
{
    [Theory]
    [InlineData("coordinator", true, "IT-куб «Озёрск»", "IT-куб «Заречье»")]
    [InlineData("curator", true, "IT-куб «Озёрск»", "IT-куб «Заречье»")]
    [InlineData("admin", true, "IT-куб «Озёрск»", "IT-куб «Заречье»")]
    [InlineData("municipal", false, "IT-куб «Заречье»")]
    [InlineData("head", false, "IT-куб «Заречье»")]
    [InlineData("other-head", false, "IT-куб «Озёрск»")]
    [InlineData("far-coordinator", true, "IT-куб «Дальний»")]
    public async Task Each_role_sees_the_rows_of_its_scope(string login, bool region, params string[] centres)
    {
        var page = await (await fixture.App.SignedInAsync(login)).PageAsync("/plan");
        RowsOf(page).ShouldBe(centres);
        (page.QuerySelector("#grid-region") is not null).ShouldBe(region);
    }

    [Fact]
    public async Task A_municipality_opens_on_all_the_plans_of_its_schools_and_keeps_what_it_chooses()
    {
        await using var app = await VekhaApp.StartAsync();
        await TestPlan.PutInForceAsync(app.Database);
        var second = await TestPlan.PutInForceAsync(app.Database);
        (await ChosenAsync("municipal", "/plan")).ShouldBe("all");
        (await ChosenAsync("coordinator", "/plan")).ShouldNotBe("all");
        (await ChosenAsync("municipal", $"/plan?edition={second.Edition.Id}")).ShouldBe(second.Edition.Id.ToString());

        async Task<string?> ChosenAsync(string login, string address) => (await (await app.SignedInAsync(login)).PageAsync(address))
            .QuerySelector("select[name=edition] option[selected]")?.GetAttribute("value");
    }

    [Fact]
    public async Task A_cell_names_the_centre_the_measure_the_standing_and_the_date()
    {
        var page = await (await fixture.App.SignedInAsync("coordinator")).PageAsync("/plan");
        var obligation = await fixture.Plan.ObligationAsync(fixture.App.Database, TestPlan.Creation, TestRegion.OzerskCube);
        var cell = CellOf(page, obligation.Id);
        cell.GetAttribute("aria-label").ShouldBe(
            "IT-куб «Озёрск», 2.\u00a0Принято решение о создании центра: просрочено на 130\u00a0дней, срок 01.02.2024");
        cell.TextContent.Trim().ShouldBe("П");
        cell.ClassList.ShouldContain("vk-late");
    }

    [Fact]
    public async Task A_series_shows_its_next_open_occurrence_and_how_many_are_done()
    {
        var first = await fixture.Plan.ObligationAsync(fixture.App.Database, TestPlan.Monitoring, TestRegion.ZarechyeCube);
        await TestPlan.ChangeAsync(
            fixture.App.Database, first.Id, (_, o) => o.MarkNotApplicable("центр ещё не работал", TestRegion.Today).ShouldBeNull());
        var page = await (await fixture.App.SignedInAsync("head")).PageAsync("/plan");
        page.QuerySelector($"a[href='/obligations/{first.Id}']").ShouldBeNull();
        var cell = page.QuerySelectorAll(".vk-matrix .vk-cell")
            .Single(a => a.GetAttribute("aria-label")!.Contains("Мониторинг", StringComparison.Ordinal));
        cell.GetAttribute("aria-label")!.ShouldContain("исполнено 0 из ");
    }

    [Fact]
    public async Task Filters_narrow_the_rows_and_stay_in_the_tabs_and_files()
    {
        var visitor = await fixture.App.SignedInAsync("coordinator");
        var address = $"/plan?edition={fixture.Plan.Edition.Id}&municipality={TestRegion.Ozersk.Id}&cohort=2024&q=озерск";
        var page = await visitor.PageAsync(address);
        RowsOf(page).ShouldBe(["IT-куб «Озёрск»"]);
        page.QuerySelector("#grid-region").ShouldBeNull();
        foreach (var link in page.QuerySelectorAll(".vk-tabs a, .vk-head-tools a"))
            link.GetAttribute("href")!.ShouldContain($"municipality={TestRegion.Ozersk.Id}&cohort=2024");
        RowsOf(await visitor.PageAsync("/plan?cohort=2023")).ShouldBe(["IT-куб «Заречье»"]);
        RowsOf(await visitor.PageAsync("/plan?q=%25")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_standing_leaves_only_the_cells_that_stand_so()
    {
        var page = await (await fixture.App.SignedInAsync("coordinator")).PageAsync("/plan?standing=Undated");
        var cells = page.QuerySelectorAll("td .vk-cell").ToList();
        cells.Count.ShouldBe(2);
        cells.ShouldAllBe(c => c.TextContent.Trim().StartsWith('Б'));
    }

    [Fact]
    public async Task Only_problems_leave_what_is_late_or_came_back_and_the_sums_count_it()
    {
        var coordinator = await fixture.App.SignedInAsync("coordinator");
        var whole = await coordinator.PageAsync("/plan");
        var page = await coordinator.PageAsync(whole.QuerySelector(".vk-matrix-top a")!.GetAttribute("href")!);
        var cells = page.QuerySelectorAll("td .vk-cell").Select(c => c.TextContent.Trim()[0]).ToList();
        cells.ShouldNotBeEmpty();
        cells.ShouldAllBe(letter => letter == 'П' || letter == 'В');
        var problems = whole.QuerySelectorAll("td .vk-cell").Where(c => c.TextContent.Trim()[0] is 'П' or 'В')
            .Select(c => c.GetAttribute("href")).ToList();
        problems.ShouldNotBeEmpty();
        problems.ShouldBeSubsetOf(page.QuerySelectorAll("td .vk-cell").Select(c => c.GetAttribute("href")));
        page.QuerySelectorAll(".vk-matrix thead th").Length.ShouldBeLessThan(whole.QuerySelectorAll(".vk-matrix thead th").Length);
        var row = whole.QuerySelectorAll(".vk-matrix tbody tr").Single(r => r.QuerySelector("th a")?.TextContent == "IT-куб «Озёрск»");
        var late = row.QuerySelectorAll("td .vk-cell").Count(c => c.TextContent.Trim()[0] == 'П');
        row.QuerySelector(".vk-matrix-sums a")!.TextContent.ShouldBe($"{late} проср.");
        row.QuerySelector(".vk-matrix-sums a")!.GetAttribute("href")
            .ShouldBe($"/obligations?edition={fixture.Plan.Edition.Id}&centre={TestRegion.OzerskCube.Id}&standing=Overdue");
    }

    [Fact]
    public async Task What_a_decider_holds_too_long_has_the_colour_of_a_decider()
    {
        var sent = await fixture.ObligationAsync(TestPlan.Equipment, TestRegion.ZarechyeCube);
        await TestPlan.SubmitAsync(fixture.App.Database, sent.Id, "head", TestRegion.Today.AddDays(-30));
        var page = await (await fixture.App.SignedInAsync("coordinator")).PageAsync("/plan");
        CellOf(page, sent.Id).ClassList.ShouldContain("vk-soon");
        await TestPlan.ChangeAsync(fixture.App.Database, sent.Id, (_, o) => o.Return("Нет печати", TestRegion.Today));
    }

    [Fact]
    public async Task What_waits_for_the_reader_has_the_colour_of_a_task_from_the_first_day()
    {
        var sent = await fixture.ObligationAsync(TestPlan.Equipment, TestRegion.ZarechyeCube);
        await TestPlan.SubmitAsync(fixture.App.Database, sent.Id, "head", TestRegion.Today);
        foreach (var (login, style) in new[]
            { ("coordinator", "vk-wait"), ("reviewer", "vk-soon"), ("head", "vk-wait"), ("curator", "vk-wait") })
            CellOf(await (await fixture.App.SignedInAsync(login)).PageAsync("/plan"), sent.Id).ClassList.ShouldContain(style, login);
        await TestPlan.ChangeAsync(fixture.App.Database, sent.Id, (_, o) => o.Return("Нет печати", TestRegion.Today));
    }

    [Fact]
    public async Task Who_submitted_it_is_neither_asked_for_a_decision_nor_offered_one()
    {
        var sent = await fixture.ObligationAsync(TestPlan.Equipment, TestRegion.OzerskCube);
        await TestPlan.SubmitAsync(fixture.App.Database, sent.Id, "reviewer", TestRegion.Today);
        var page = await (await fixture.App.SignedInAsync("reviewer")).PageAsync("/plan");
        CellOf(page, sent.Id).ClassList.ShouldContain("vk-wait");
        ChoicesOf(page, sent.Id).ShouldBe([$"/obligations/{sent.Id}"]);
        await TestPlan.ChangeAsync(fixture.App.Database, sent.Id, (_, o) => o.Return("Нет печати", TestRegion.Today));
    }

    [Fact]
    public async Task A_cell_offers_what_the_reader_can_do_at_once_and_nothing_else()
    {
        var late = await fixture.ObligationAsync(TestPlan.Creation, TestRegion.OzerskCube);
        ChoicesOf(await (await fixture.App.SignedInAsync("coordinator")).PageAsync("/plan"), late.Id)
            .ShouldBe([$"/obligations/{late.Id}", $"/obligations/selected?act=Remind&item={late.Id}"]);
        foreach (var login in new[] { "curator", "other-head" })
            ChoicesOf(await (await fixture.App.SignedInAsync(login)).PageAsync("/plan"), late.Id).ShouldBe([$"/obligations/{late.Id}"]);
    }

    [Fact]
    public async Task What_a_cell_offers_opens_the_page_on_which_it_is_done()
    {
        var late = await fixture.ObligationAsync(TestPlan.Creation, TestRegion.OzerskCube);
        var coordinator = await fixture.App.SignedInAsync("coordinator");
        var choice = ChoicesOf(await coordinator.PageAsync("/plan"), late.Id).Last();
        var page = await coordinator.PageAsync(choice);
        page.QuerySelector("h1")!.TextContent.ShouldBe(ObligationTexts.Selected_Remind);
        page.QuerySelector($".vk-bulk-list a[href='/obligations/{late.Id}']").ShouldNotBeNull();
    }

    [Fact]
    public async Task All_plans_stand_side_by_side_a_row_to_each_school()
    {
        var coordinator = await fixture.App.SignedInAsync("coordinator");
        var page = await coordinator.PageAsync("/plan?edition=all");
        page.QuerySelectorAll("#grid-centres + * tbody th[scope=row]").Select(h => h.ChildNodes[0].TextContent.Trim())
            .ShouldBe(["Школа № 2", "Школа № 1"]);
        page.QuerySelectorAll(".vk-matrix-centres a").Select(a => a.GetAttribute("href"))
            .ShouldBe([$"/centres/{TestRegion.OzerskCube.Id}", $"/centres/{TestRegion.ZarechyeCube.Id}"]);
        page.QuerySelector(".vk-matrix-plans th a")!.TextContent.ShouldBe("IT-куб");
        page.QuerySelector("#filter-edition option[selected]")!.GetAttribute("value").ShouldBe("all");
        var single = await coordinator.PageAsync("/plan");
        page.QuerySelectorAll("td .vk-cell").Length.ShouldBe(single.QuerySelectorAll("td .vk-cell").Length);
        (await coordinator.PageAsync("/plan?edition=all&standing=Undated")).QuerySelectorAll("td .vk-cell").Length.ShouldBe(2);
        var file = new Uri("/plan/grid.csv?edition=all", UriKind.Relative);
        (await coordinator.Http.GetStringAsync(file, TestContext.Current.CancellationToken)).ShouldContain("Школа № 2");
    }

    [Fact]
    public async Task Each_plan_has_a_table_of_its_own_for_the_printer()
    {
        var coordinator = await fixture.App.SignedInAsync("coordinator");
        var page = await coordinator.PageAsync("/plan?edition=all");
        var sheets = await coordinator.PageAsync(page.QuerySelector("a[href$='sheets=on']")!.GetAttribute("href")!);
        sheets.QuerySelectorAll(".vk-matrix-sheet h2").Select(h => h.TextContent).ShouldAllBe(h => h.StartsWith("IT-куб"));
        sheets.QuerySelectorAll("td .vk-cell").Length.ShouldBe(page.QuerySelectorAll("td .vk-cell").Length);
        sheets.QuerySelectorAll("[id]").Select(e => e.Id).Distinct().Count().ShouldBe(sheets.QuerySelectorAll("[id]").Length);
    }

    [Theory]
    [InlineData("head", "Школа № 1")]
    [InlineData("other-head", "Школа № 2")]
    [InlineData("far-coordinator", "Дальняя школа")]
    public async Task Side_by_side_too_each_role_sees_its_own_schools(string login, string school)
    {
        var page = await (await fixture.App.SignedInAsync(login)).PageAsync("/plan?edition=all");
        page.QuerySelectorAll("#grid-centres + * tbody th[scope=row]").Single().TextContent.ShouldContain(school);
    }

    [Theory]
    [InlineData("/plan")]
    [InlineData("/plan/measures")]
    [InlineData("/plan/timeline")]
    public async Task An_edition_of_another_region_does_not_exist(string path) =>
        (await (await fixture.App.SignedInAsync("coordinator")).StatusOfAsync($"{path}?edition={fixture.FarPlan.Edition.Id}"))
            .ShouldBe(HttpStatusCode.NotFound);

    [Theory]
    [InlineData("/plan?edition=x&municipality=1&cohort=яяя&standing=99&page=-5&q=%00")]
    [InlineData("/plan?page=99999")]
    [InlineData("/plan/timeline?year=1")]
    public async Task An_address_that_makes_no_sense_still_opens(string address) =>
        (await (await fixture.App.SignedInAsync("coordinator")).StatusOfAsync(address)).ShouldBe(HttpStatusCode.OK);

    [Fact]
    public async Task Somebody_without_a_role_is_sent_away() =>
        (await (await fixture.App.SignedInAsync("nobody")).StatusOfAsync("/plan")).ShouldBe(HttpStatusCode.Redirect);

    [Fact]
    public async Task Without_an_edition_in_force_the_page_says_how_to_begin()
    {
        await using var app = await VekhaApp.StartAsync();
        var page = await (await app.SignedInAsync("coordinator")).PageAsync("/plan");
        page.QuerySelector(".vk-empty h2")!.TextContent.ShouldBe(PlanTexts.Empty);
    }

    private static AngleSharp.Dom.IElement CellOf(IHtmlDocument page, ObligationId id) =>
        page.QuerySelector($".vk-matrix [href='/obligations/{id}']")!.Closest("td")!.QuerySelector(".vk-cell")!;

    private static IEnumerable<string> ChoicesOf(IHtmlDocument page, ObligationId id) =>
        CellOf(page, id).Closest("td")!.QuerySelectorAll("a").Select(a => a.GetAttribute("href")!);

    private static IEnumerable<string> RowsOf(IHtmlDocument page) =>
        page.QuerySelectorAll(".vk-matrix tbody th[scope=row] a").Select(a => a.TextContent);
}
