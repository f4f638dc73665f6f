using AngleSharp.Html.Dom;
using Vekha.Testing;

namespace Vekha.Web.Tests.Centres;

public sealed class CentreListOrderTests(PlanFixture fixture) : IClassFixture<PlanFixture>
{
    [Theory]
    [InlineData("centre")]
    [InlineData("programme")]
    [InlineData("municipality")]
    [InlineData("cohort")]
    [InlineData("owed")]
    [InlineData("done")]
    [InlineData("overdue")]
    [InlineData("dueSoon")]
    [InlineData("submitted")]
    [InlineData("progress")]
    public async Task Centres_are_sorted_by_any_column(string column)
    {
        var visitor = await fixture.App.SignedInAsync("coordinator");
        var up = Names(await visitor.PageAsync($"/centres?sort={column}"));
        up.Count.ShouldBe(3);
        Names(await visitor.PageAsync($"/centres?sort=-{column}")).Order(StringComparer.Ordinal).ShouldBe(up.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_centre_with_the_most_overdue_comes_first_at_one_press()
    {
        var visitor = await fixture.App.SignedInAsync("coordinator");
        var head = (await visitor.PageAsync("/centres")).QuerySelectorAll("thead a").Single(a => a.TextContent == "Просрочено");
        head.GetAttribute("href").ShouldBe("/centres?sort=-overdue");
        Names(await visitor.PageAsync("/centres?sort=-overdue"))[0].ShouldBe("IT-куб «Заречье»");
        Names(await visitor.PageAsync("/centres?sort=overdue"))[^1].ShouldBe("IT-куб «Заречье»");
    }

    [Fact]
    public async Task Centres_stand_in_groups_and_their_file_alike()
    {
        var visitor = await fixture.App.SignedInAsync("coordinator");
        (await visitor.PageAsync("/centres?group=municipality")).QuerySelectorAll(".vk-group th").Length.ShouldBe(2);
        var file = await visitor.Http.GetStringAsync(
            new Uri("/centres/list.csv?group=cohort&columns=overdue", UriKind.Relative), TestContext.Current.CancellationToken);
        file.ShouldStartWith("Год создания;Центр;Просрочено\r\n2022;");
    }

    private static List<string> Names(IHtmlDocument page) =>
        [.. page.QuerySelectorAll("tbody th[scope=row]").Select(th => th.TextContent.Trim())];
}
