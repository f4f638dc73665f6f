using Microsoft.Playwright;
using Vekha.Browser.Tests.Steps;
using Vekha.Testing;
using Vekha.Web;

namespace Vekha.Browser.Tests;

/// <summary>After a form has worked the page stays where the person worked.</summary>
public sealed class PlaceTests(PlanBrowser browser) : IClassFixture<PlanBrowser>, IAsyncDisposable
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_comment_from_a_phone_is_in_sight_when_it_was_sent(bool script)
    {
        var page = await browser.SignedInAsync("head", script: script);
        await page.SetViewportSizeAsync(360, 720);
        var obligation = await browser.Plan.ObligationAsync(browser.App.Database, TestPlan.Creation, TestRegion.ZarechyeCube);
        await page.GotoAsync($"/obligations/{obligation.Id}");
        await page.GetByLabel(TalkTexts.Comment, new() { Exact = true }).FillAsync("Когда ждать ответа?");
        await page.PressAsync(TalkTexts.Send);
        var said = page.Locator("#talk").GetByRole(AriaRole.Status);
        await said.ShowsAsync(TalkTexts.DoneComment);
        await Assertions.Expect(said).ToBeInViewportAsync();
    }

    /// <summary>Keys are told of to whoever uses them, and the way back leads to the cell one came from.</summary>
    [Fact]
    public async Task Who_goes_through_the_grid_by_keys_comes_back_to_the_same_cell()
    {
        var page = await browser.SignedInAsync("coordinator");
        await page.GotoAsync("/plan");
        await Assertions.Expect(page.Locator("#grid-keys")).ToBeHiddenAsync();
        var cells = page.Locator("[data-grid] tbody td a:not(.vk-cell-menu a), [data-grid] tbody td summary");
        await cells.First.FocusAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(page.Locator("#grid-keys")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("End");
        await page.Keyboard.PressAsync("Home");
        var row = page.Locator("tr:has(:focus) th").First;
        var school = (await row.TextContentAsync())!;
        await page.EvaluateAsync("document.activeElement.closest('tr').querySelector('th a').focus()");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/centres/*");
        await page.GoBackAsync();
        await page.WaitForURLAsync("**/plan");
        await Assertions.Expect(page.Locator("tr:has(:focus) th").First).ToHaveTextAsync(school);
    }

    [Theory]
    [InlineData("/", TestPlan.Creation)]
    [InlineData("/waiting", TestPlan.Repairs)]
    public async Task What_was_just_decided_stays_within_a_phone(string address, string measure)
    {
        var obligation = await browser.Plan.ObligationAsync(browser.App.Database, measure, TestRegion.OzerskCube);
        await TestPlan.SubmitAsync(browser.App.Database, obligation.Id, "other-head");
        var page = await browser.SignedInAsync("reviewer");
        await page.SetViewportSizeAsync(360, 720);
        await page.GotoAsync($"/obligations/{obligation.Id}");
        await page.PressAsync(ObligationTexts.Action_Accept);
        await page.GetByText(ObligationTexts.Done_Accept).First.IsSeenAsync();
        await page.GotoAsync(address);
        await Assertions.Expect(page.Locator(".vk-recent li").First).ToBeVisibleAsync();
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth")).ShouldBeLessThanOrEqualTo(0);
    }

    [Fact]
    public async Task An_address_of_thousands_of_letters_is_answered_by_the_page()
    {
        var page = await browser.SignedInAsync("head");
        await page.GotoAsync($"/obligations?q={new string('ы', 3000)}");
        await Assertions.Expect(page.Title()).ToHaveTextAsync(Texts.Obligations);
    }

    public ValueTask DisposeAsync() => browser.CloseAsync();
}
