using Microsoft.Playwright;
using Vekha.Web;

namespace Vekha.Browser.Tests.Steps;

internal static class AccountSteps
{
    public static async Task SignInAsync(this IPage page, string login, string password)
    {
        await page.GotoAsync("/sign-in");
        await page.FillSignInAsync(login, password);
        await page.WaitForURLAsync(url => !url.Contains("/sign-in", StringComparison.Ordinal));
    }

    /// <summary>On whatever page the fields are.</summary>
    public static async Task FillSignInAsync(this IPage page, string login, string password)
    {
        await page.GetByLabel(Texts.Login).FillAsync(login);
        await page.GetByLabel(Texts.SignIn_Password).FillAsync(password);
        await page.PressAsync(Texts.SignIn_Submit);
    }
}
