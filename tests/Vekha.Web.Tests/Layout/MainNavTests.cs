using System.Net;
using Vekha.Testing;

namespace Vekha.Web.Tests.Layout;

public sealed class MainNavTests(AppFixture fixture) : IClassFixture<AppFixture>
{
    [Theory]
    [InlineData("coordinator", true)]
    [InlineData("municipal", true)]
    [InlineData("head", true)]
    [InlineData("reviewer", true)]
    [InlineData("curator", true)]
    [InlineData("admin", true)]
    [InlineData("nobody", false)]
    public async Task The_navigation_leads_to_pages_that_open_and_to_none_for_who_has_no_role(string login, bool leads)
    {
        var visitor = await fixture.App.SignedInAsync(login);
        var page = await visitor.PageAsync("/account");
        var links = page.QuerySelectorAll(".vk-nav a").Select(a => a.GetAttribute("href")!).Distinct().ToList();
        (links.Count > 0).ShouldBe(leads);
        foreach (var link in links) (await visitor.StatusOfAsync(link)).ShouldBe(HttpStatusCode.OK, link);
    }
}
