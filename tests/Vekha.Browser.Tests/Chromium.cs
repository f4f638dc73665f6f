using Microsoft.Playwright;
using Vekha.Browser.Tests;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace Vekha.Browser.Tests;

/// <summary>One real Chromium for all tests; each test has profiles of its own in it.</summary>
public sealed class Chromium : IAsyncLifetime
{
    /// <summary>Milliseconds for a deed or for what it shows: a busy machine takes its time.</summary>
    private const int Patience = 15_000;

    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;

    public async ValueTask InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        Assertions.SetDefaultExpectTimeout(Patience);
        _browser = await _playwright.Chromium.LaunchAsync(new()
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

    /// <param name="session">Cookies to begin with, as <see cref="IBrowserContext.StorageStateAsync"/> wrote them.</param>
    public async Task<IPage> OpenAsync(Uri address, int width, bool script, string? session)
    {
        var context = await _browser.NewContextAsync(new()
        {
            BaseURL = address.ToString(),
            Locale = "ru-RU",
            TimezoneId = "Europe/Moscow",
            JavaScriptEnabled = script,
            ReducedMotion = ReducedMotion.Reduce,
            StorageState = session,
            ViewportSize = new() { Width = width, Height = 900 },
        });
        context.SetDefaultTimeout(Patience);
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }
}
