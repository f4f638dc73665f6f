using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Vekha.Browser.Tests.Steps;

namespace Vekha.Browser.Tests.Pages;

/// <summary>Each page of the product, in light and dark, on a phone and on an office screen.</summary>
public sealed class EveryPageTests(DemoBrowser browser) : IClassFixture<DemoBrowser>, IAsyncDisposable
{
    private static Things? _things;

    public static TheoryData<string, string> Pages => WalkedPages.All;

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_can_be_used_by_everybody(string login, string address)
    {
        var page = login == WalkedPages.Nobody ? await browser.OpenAsync() : await browser.SignedInAsync(login);
        await page.GotoAsync((await ThingsAsync()).AddressOf(address));
        await page.Title().IsSeenAsync();
        (await Audit.FaultsAsync(page)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_page_is_among_them()
    {
        var walked = WalkedPages.All.Select(row => row.Data.Item2.Split('?')[0]).ToList();
        var pages = browser.App.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<ComponentTypeMetadata>() is not null)
            .Select(e => e.RoutePattern.RawText!).Distinct();
        pages.Where(pattern =>
            !walked.Exists(address => Regex.IsMatch(address, $"^{Regex.Replace(pattern, @"\{[^}]+\}", "[^/]+")}$"))).ShouldBeEmpty();
    }

    public ValueTask DisposeAsync() => browser.CloseAsync();

    private async Task<Things> ThingsAsync()
    {
        if (_things is not null) return _things;
        await using var db = browser.App.Database.Open();
        return _things = await Things.FindAsync(db, browser.App.Services, TestContext.Current.CancellationToken);
    }
}
