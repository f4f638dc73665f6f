using Microsoft.Playwright;
using Vekha.Testing;

namespace Vekha.Browser.Tests;

/// <summary>The application on a database of its own, and Debian's Chromium beside it, for one class of tests.</summary>
public sealed class Browser : IAsyncLifetime
{
    private IPlaywright _playwright = null!;
    private IBrowser _chromium = null!;

    public VekhaApp App { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        App = await VekhaApp.ListenAsync();
        _playwright = await Playwright.CreateAsync();
        _chromium = await _playwright.Chromium.LaunchAsync(new()
        {
            Headless = true,
            ExecutablePath = Environment.GetEnvironmentVariable("VEKHA_CHROMIUM") ?? "/usr/bin/chromium",
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync",
            ],
        });
    }

    /// <summary>A fresh browser profile in which a person of <see cref="TestRegion"/> is signed in.</summary>
    /// <param name="width">Of the window, in pixels: 360 for a phone.</param>
    public async Task<IPage> SignedInAsync(string login, int width = 1280, bool script = true)
    {
        var page = await OpenAsync(width, script);
        await page.GotoAsync("/sign-in");
        await page.GetByLabel(Web.Texts.SignIn_Login).FillAsync(login);
        await page.GetByLabel(Web.Texts.SignIn_Password).FillAsync(TestRegion.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = Web.Texts.SignIn_Submit }).ClickAsync();
        await page.WaitForURLAsync(url => !url.Contains("/sign-in", StringComparison.Ordinal));
        return page;
    }

    public async Task<IPage> OpenAsync(int width = 1280, bool script = true)
    {
        var context = await _chromium.NewContextAsync(new()
        {
            BaseURL = App.Address.ToString(),
            Locale = "ru-RU",
            TimezoneId = "Europe/Moscow",
            JavaScriptEnabled = script,
            ViewportSize = new() { Width = width, Height = 900 },
        });
        context.SetDefaultTimeout(15_000);
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _chromium.DisposeAsync();
        _playwright.Dispose();
        await App.DisposeAsync();
    }
}
