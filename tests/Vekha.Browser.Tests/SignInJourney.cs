using Microsoft.Playwright;
using Vekha.Browser.Tests.Steps;
using Vekha.Testing;
using Vekha.Web;

namespace Vekha.Browser.Tests;

public sealed class SignInJourney(Browser browser) : IClassFixture<Browser>, IAsyncDisposable
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_person_signs_in_and_out_with_and_without_script(bool script)
    {
        // A profile of its own: with signing out its session is over, for others who share it too.
        var page = await browser.OpenAsync(script: script);
        await page.SignInAsync("curator", TestRegion.Password);
        await page.GotoAsync("/");
        await page.Locator(".vk-user summary").ClickAsync();
        await page.PressAsync(Texts.Layout_SignOut);
        await Assertions.Expect(page.Title()).ToHaveTextAsync(AccountTexts.SignIn_Title);
    }

    public ValueTask DisposeAsync() => browser.CloseAsync();
}
