using Microsoft.Playwright;

namespace Vekha.Browser.Tests.Steps;

/// <summary>What a person does on any page, and looks for.</summary>
internal static class PageSteps
{
    public static ILocator Button(this IPage page, string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    public static Task PressAsync(this IPage page, string name) => page.Button(name).ClickAsync();

    public static Task FollowAsync(this IPage page, string name) =>
        page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true }).First.ClickAsync();

    public static ILocator Title(this IPage page) => page.GetByRole(AriaRole.Heading, new() { Level = 1 });

    public static ILocator Status(this IPage page) => page.GetByRole(AriaRole.Status);

    public static ILocator Alert(this IPage page) => page.GetByRole(AriaRole.Alert);

    public static Task ShowsAsync(this ILocator locator, string text) => Assertions.Expect(locator).ToContainTextAsync(text);

    public static Task IsSeenAsync(this ILocator locator) => Assertions.Expect(locator).ToBeVisibleAsync();

    public static Task IsNotThereAsync(this ILocator locator) => Assertions.Expect(locator).ToHaveCountAsync(0);
}
