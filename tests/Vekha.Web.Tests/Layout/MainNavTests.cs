using System.Net;
using Vekha.Testing;

namespace Vekha.Web.Tests.Layout;

public sealed class MainNavTests(AppFixture fixture) : IClassFixture<AppFixture>
{
    [Theory]
    [InlineData("coordinator")]
    [InlineData("municipal")]
    [InlineData("head")]
    [InlineData("reviewer")]
    [InlineData("curator")]
    [InlineData("admin")]
    public async Task The_navigation_leads_to_pages_that_open(string login)
    {
        var visitor = await fixture.App.SignedInAsync(login);
        var links = (await visitor.PageAsync("/")).QuerySelectorAll(".vk-nav a").Select(a => a.GetAttribute("href")!).Distinct().ToList();
        links.ShouldNotBeEmpty();
        foreach (var link in links) (await visitor.StatusOfAsync(link)).ShouldBe(HttpStatusCode.OK, link);
    }
}
