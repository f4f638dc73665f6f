using System.Net;
using AngleSharp.Html.Dom;
using Vekha.Testing;

namespace Vekha.Web.Tests.Centres;

public sealed class CentreTests(PlanFixture fixture) : IClassFixture<PlanFixture>
{
    [Theory]
    [InlineData("coordinator", 3)]
    [InlineData("municipal", 2)]
    [InlineData("head", 2)]
    [InlineData("other-head", 1)]
    [InlineData("reviewer", 4)]
    public async Task Each_role_lists_the_centres_of_its_scope(string login, int count) =>
        Names(await (await fixture.App.SignedInAsync(login)).PageAsync("/centres")).Count.ShouldBe(count);

    [Fact]
    public async Task Centres_are_narrowed_by_programme_municipality_cohort_and_name()
    {
        var visitor = await fixture.App.SignedInAsync("coordinator");
        Names(await visitor.PageAsync("/centres?programme=growth-point")).ShouldBe(["Точка роста «Заречье»"]);
        Names(await visitor.PageAsync($"/centres?municipality={TestRegion.Zarechye.Id}&cohort=2023")).ShouldBe(["IT-куб «Заречье»"]);
        Names(await visitor.PageAsync("/centres?q=озерск")).ShouldBe(["IT-куб «Озёрск»"]);
    }

    [Fact]
    public async Task Counts_lead_to_the_obligations_counted()
    {
        var visitor = await fixture.App.SignedInAsync("coordinator");
        var page = await visitor.PageAsync("/centres?q=озерск");
        var late = page.QuerySelector("a.vk-badge.vk-late")!;
        (await visitor.PageAsync(late.GetAttribute("href")!)).QuerySelectorAll(".vk-obligations tbody th[scope=row]").Length
            .ShouldBe(int.Parse(late.TextContent, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("coordinator", HttpStatusCode.OK, HttpStatusCode.NotFound)]
    [InlineData("head", HttpStatusCode.OK, HttpStatusCode.NotFound)]
    [InlineData("other-head", HttpStatusCode.NotFound, HttpStatusCode.NotFound)]
    [InlineData("far-coordinator", HttpStatusCode.NotFound, HttpStatusCode.OK)]
    public async Task A_centre_out_of_scope_does_not_exist(string login, HttpStatusCode near, HttpStatusCode far)
    {
        var visitor = await fixture.App.SignedInAsync(login);
        foreach (var page in new[] { "", "/calendar.ics" })
        {
            (await visitor.StatusOfAsync($"/centres/{TestRegion.ZarechyeCube.Id}{page}")).ShouldBe(near);
            (await visitor.StatusOfAsync($"/centres/{TestRegion.FarCube.Id}{page}")).ShouldBe(far);
        }
        (await visitor.StatusOfAsync($"/centres/{Guid.CreateVersion7()}")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_centre_shows_what_is_overdue_first_and_its_documents()
    {
        var due = await fixture.Plan.ObligationAsync(fixture.App.Database, TestPlan.Equipment, TestRegion.OzerskCube);
        await TestPlan.SubmitAsync(fixture.App.Database, due.Id, "other-head");
        var page = await (await fixture.App.SignedInAsync("other-head")).PageAsync($"/centres/{TestRegion.OzerskCube.Id}");
        page.QuerySelectorAll(".vk-group th").Select(th => th.TextContent).First().ShouldBe(Texts.Standing_Overdue);
        page.QuerySelectorAll(".vk-group th").Select(th => th.TextContent).ShouldContain("Июнь 2024");
        var file = page.QuerySelector("a[href^='/files/']")!;
        file.TextContent.ShouldBe("приказ.pdf");
        var row = file.Closest("tr")!.TextContent;
        row.ShouldContain("12-о");
        row.ShouldContain("10.06.2024");
        row.ShouldContain("Сформирован перечень оборудования");
    }

    [Fact]
    public async Task A_calendar_holds_the_open_dates_of_the_centre()
    {
        var text = await (await fixture.App.SignedInAsync("head")).Http.GetStringAsync(
            new Uri($"/centres/{TestRegion.ZarechyeCube.Id}/calendar.ics", UriKind.Relative), TestContext.Current.CancellationToken);
        text.ShouldContain("DTSTART;VALUE=DATE:20240831");
        text.ShouldNotContain("Ремонт");
    }

    private static List<string> Names(IHtmlDocument page) =>
        [.. page.QuerySelectorAll(".vk-table tbody th[scope=row] a").Select(a => a.TextContent)];
}
