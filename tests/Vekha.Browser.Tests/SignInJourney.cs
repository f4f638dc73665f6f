using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Vekha.Web;

namespace Vekha.Browser.Tests;

public sealed class SignInJourney(Browser browser) : IClassFixture<Browser>
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_person_signs_in_and_out_with_and_without_script(bool script)
    {
        var page = await browser.SignedInAsync("curator", script: script);
        await page.Locator(".vk-user summary").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = Texts.Layout_SignOut }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(Texts.SignIn_Title);
    }

    [Fact]
    public async Task The_sign_in_page_is_accessible()
    {
        var page = await browser.OpenAsync();
        await page.GotoAsync("/sign-in");
        (await page.RunAxe()).Violations.ShouldBeEmpty();
    }
}
