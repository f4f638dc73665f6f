using System.Collections.Concurrent;
using Microsoft.Playwright;
using Vekha.Browser.Tests.Steps;
using Vekha.Testing;

namespace Vekha.Browser.Tests;

/// <summary>The application with <see cref="TestRegion"/> on a database of its own, seen through Chromium, for one class of
/// tests.</summary>
public class Browser(Chromium chromium) : IAsyncLifetime
{
    private readonly ConcurrentDictionary<string, string> _sessions = [];
    private readonly ConcurrentBag<IPage> _pages = [];

    public VekhaApp App { get; protected set; } = null!;

    protected virtual string Password => TestRegion.Password;

    public virtual async ValueTask InitializeAsync() => App = await VekhaApp.ListenAsync(await TestDatabase.CreateAsync());

    /// <summary>A fresh browser profile in which a person of the region is signed in.</summary>
    /// <param name="width">Of the window, in pixels: 360 for a phone.</param>
    public async Task<IPage> SignedInAsync(string login, int width = 1280, bool script = true)
    {
        if (_sessions.TryGetValue(login, out var session)) return await OpenAsync(width, script, session);
        var page = await OpenAsync(width, script);
        await page.SignInAsync(login, Password);
        _sessions[login] = await page.Context.StorageStateAsync();
        return page;
    }

    public async Task<IPage> OpenAsync(int width = 1280, bool script = true, string? session = null)
    {
        var page = await chromium.OpenAsync(App.Address, width, script, session);
        _pages.Add(page);
        return page;
    }

    /// <summary>Ends the profiles of a test. What they showed when it failed is kept as pictures.</summary>
    public async ValueTask CloseAsync()
    {
        while (_pages.TryTake(out var page))
        {
            if (TestContext.Current.TestState is { Result: TestResult.Failed })
                await page.ScreenshotAsync(
                    new() { FullPage = true, Path = Path.Combine(AppContext.BaseDirectory, "failed", $"{Guid.NewGuid():N}.png") });
            await page.Context.CloseAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
