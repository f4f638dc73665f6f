using AngleSharp.Html.Dom;
using Vekha.Testing;

namespace Vekha.Web.Tests.Acts;

public sealed class ActListTests(PlanFixture fixture) : IClassFixture<PlanFixture>
{
    [Theory]
    [InlineData("number")]
    [InlineData("date")]
    [InlineData("title")]
    [InlineData("plans")]
    [InlineData("loadedAt")]
    [InlineData("loadedBy")]
    public async Task Acts_are_sorted_by_any_column_that_has_an_order(string column)
    {
        var visitor = await fixture.App.SignedInAsync("coordinator");
        await PrintedOrder.LoadAsync(visitor);
        var up = Numbers(await visitor.PageAsync($"/acts?sort={column}"));
        up.Count.ShouldBeGreaterThan(1);
        Numbers(await visitor.PageAsync($"/acts?sort=-{column}")).Order(StringComparer.Ordinal).ShouldBe(up.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_number_comes_first_and_what_is_to_be_done_last()
    {
        var visitor = await fixture.App.SignedInAsync("coordinator");
        var draft = await PrintedOrder.LoadAsync(visitor);
        var page = await visitor.PageAsync("/acts");
        page.QuerySelectorAll("thead th").Select(th => th.TextContent.Trim()).First().ShouldBe("Номер");
        var row = page.QuerySelectorAll("tbody tr").First(tr => tr.QuerySelector($"a[href='{draft}']") is not null);
        row.QuerySelector(".vk-today-next a")!.GetAttribute("href")!.ShouldStartWith(draft);
        // Who only reads has nothing to do there.
        (await (await fixture.App.SignedInAsync("head")).PageAsync("/acts")).QuerySelectorAll(".vk-today-next a").ShouldBeEmpty();
    }

    [Fact]
    public async Task Acts_are_narrowed_by_number_state_and_date_and_their_file_alike()
    {
        var visitor = await fixture.App.SignedInAsync("coordinator");
        await PrintedOrder.LoadAsync(visitor);
        var inForce = Numbers(await visitor.PageAsync("/acts?state=InForce"));
        inForce.ShouldHaveSingleItem();
        var number = inForce[0].Replace("№", "", StringComparison.Ordinal).Trim();
        Numbers(await visitor.PageAsync($"/acts?state=InForce&q={Uri.EscapeDataString(number)}")).ShouldBe(inForce);
        (await visitor.PageAsync("/acts?q=нет-такого")).QuerySelector(".vk-empty")!.TextContent.ShouldContain(ActTexts.List_NothingFound);
        var file = await visitor.Http.GetStringAsync(
            new Uri("/acts/list.csv?state=InForce", UriKind.Relative), TestContext.Current.CancellationToken);
        file.TrimEnd().Split("\r\n").Length.ShouldBe(2);
        file.ShouldContain(number);
    }

    [Fact]
    public async Task Nobody_finds_drafts_by_their_state_who_does_not_see_them()
    {
        await PrintedOrder.LoadAsync(await fixture.App.SignedInAsync("coordinator"));
        var page = await (await fixture.App.SignedInAsync("head")).PageAsync("/acts?state=Draft");
        page.QuerySelectorAll("tbody tr").ShouldBeEmpty();
    }

    private static List<string> Numbers(IHtmlDocument page) =>
        [.. page.QuerySelectorAll("tbody th[scope=row]").Select(th => th.TextContent.Trim())];
}
