using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Vekha.Browser.Tests.Pages;

/// <summary>What is wrong with a page for those who see, hear or handle it otherwise, in all its looks.</summary>
internal static class Audit
{
    private const int Phone = 360;
    private const int Office = 1280;

    // All other rules see the same page in the dark.
    private static readonly RunOnlyOptions RulesOfColour = new() { Type = "rule", Values = ["color-contrast", "link-in-text-block"] };

    public static async Task<IReadOnlyList<string>> FaultsAsync(IPage page)
    {
        await page.EvaluateAsync("document.querySelectorAll('main details').forEach(d => d.open = true)");
        var faults = new List<string>();
        await page.SetViewportSizeAsync(Office, 900);
        faults.AddRange(await ViolationsAsync(page, "office, light", null));
        faults.AddRange((await TouchingTexts.FaultsAsync(page)).Select(texts => $"office: words touch: {texts}"));
        faults.AddRange(await CutDaysAsync(page));
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        faults.AddRange(await ViolationsAsync(page, "office, dark as the system", RulesOfColour));
        await page.SetViewportSizeAsync(Phone, 900);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        faults.AddRange(await ViolationsAsync(page, "phone, light", null));
        faults.AddRange(await Targets.FaultsAsync(page));
        faults.AddRange((await TouchingTexts.FaultsAsync(page)).Select(texts => $"phone: words touch: {texts}"));
        await page.EvaluateAsync("document.documentElement.dataset.bsTheme = 'dark'");
        faults.AddRange(await ViolationsAsync(page, "phone, dark by choice", RulesOfColour));
        var wide = await page.EvaluateAsync<int>("document.scrollingElement.scrollWidth");
        if (wide > Phone) faults.Add($"{wide} px wide on a phone of {Phone} px: {await WidestAsync(page)}");
        return faults;
    }

    private static async Task<IEnumerable<string>> ViolationsAsync(IPage page, string look, RunOnlyOptions? rules)
    {
        // What replaces it opens a blank page for each run, for the sake of frames; there are none here, and it takes twice the time.
#pragma warning disable CS0618
        var result = await page.Locator("html")
            .RunAxeLegacy(new AxeRunOptions { RunOnly = rules, Iframes = false, ResultTypes = [ResultType.Violations] });
#pragma warning restore CS0618
        return result.Violations.SelectMany(v => v.Nodes.Select(
            node => $"{look}: {v.Id} at {node.Target}: {node.Any.Concat(node.All).Concat(node.None).FirstOrDefault()?.Message}"));
    }

    /// <summary>Fields of a day that do not show its year.</summary>
    private static Task<string[]> CutDaysAsync(IPage page) => page.EvaluateAsync<string[]>(
        "[...document.querySelectorAll('main input[type=date]')].filter(e => e.checkVisibility() && e.clientWidth < 140)"
            + ".map(e => `a day is cut: ${e.name}, ${e.clientWidth} px`)");

    private static Task<string> WidestAsync(IPage page) => page.EvaluateAsync<string>(
        "[...document.querySelectorAll('main *, header *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1)"
            + ".slice(0, 5).map(e => e.outerHTML.slice(0, 120)).join(' | ')");
}
