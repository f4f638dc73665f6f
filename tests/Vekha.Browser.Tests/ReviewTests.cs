using Microsoft.Playwright;
using Vekha.Browser.Tests.Acts;
using Vekha.Browser.Tests.Steps;
using Vekha.Web;
using Vekha.Web.Words;

namespace Vekha.Browser.Tests;

/// <summary>The two sides of the review screen follow each other.</summary>
public sealed class ReviewTests(Browser browser) : IClassFixture<Browser>, IAsyncDisposable
{
    [Theory]
    [InlineData(1440, true)]
    [InlineData(1440, false)]
    [InlineData(360, true)]
    public async Task The_deadline_of_a_measure_leads_to_its_printed_cell(int width, bool script)
    {
        var page = await browser.SignedInAsync("coordinator", width, script);
        await page.LoadFileAsync(SampleAct.Own.Path);
        var measure = page.GetByRole(AriaRole.Article).Last;
        var printed = await measure.Locator("q").First.InnerTextAsync();
        await measure.GetByRole(AriaRole.Link, new() { Name = ActTexts.ShowPrinted.With(Texts.Due) }).ClickAsync();

        var cell = page.Locator(".vk-lit-cell");
        await Assertions.Expect(cell).ToHaveCountAsync(1);
        await Assertions.Expect(cell).ToHaveTextAsync(printed);
        await Assertions.Expect(cell).ToBeInViewportAsync();
        page.Url.ShouldContain("part=deadline");

        // The address alone says the same to whoever gets it.
        var other = await browser.SignedInAsync("coordinator", width, script);
        await other.GotoAsync(page.Url);
        await Assertions.Expect(other.Locator(".vk-lit-cell")).ToBeInViewportAsync();
    }

    public ValueTask DisposeAsync() => browser.CloseAsync();
}
