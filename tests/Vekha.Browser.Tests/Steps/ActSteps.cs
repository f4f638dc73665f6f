using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Vekha.Web;

namespace Vekha.Browser.Tests.Steps;

/// <summary>From the text of an act to a plan in force.</summary>
internal static partial class ActSteps
{
    public static async Task LoadFileAsync(this IPage page, string path)
    {
        await OpenFormAsync(page);
        await page.GetByLabel(ActTexts.New_File).SetInputFilesAsync(path);
        await page.PressAsync(ActTexts.New_Submit);
        await page.WaitForURLAsync(ActAddress());
    }

    public static async Task PasteActAsync(this IPage page, string text)
    {
        await OpenFormAsync(page);
        await page.GetByLabel(ActTexts.New_Text).FillAsync(text);
        await page.PressAsync(ActTexts.New_Submit);
        await page.WaitForURLAsync(ActAddress());
    }

    /// <summary>From the review of an act to the progress of putting its plan in force for IT-cubes, with a reason where something speaks
    /// against it.</summary>
    public static async Task PutInForceAsync(this IPage page, IReadOnlyCollection<int> cohorts)
    {
        // An act that says it changes another asks first which plan; it may come into force by itself, too.
        await page.Locator("a[href$='/in-force']").First.ClickAsync();
        await page.WaitForURLAsync("**/in-force");
        await page.GetByLabel(Texts.Programme).SelectOptionAsync("it-cube");
        var years = page.GetByRole(AriaRole.Group, new() { Name = InForceTexts.Cohorts }).GetByRole(AriaRole.Checkbox);
        foreach (var year in await years.AllAsync())
            await year.SetCheckedAsync(cohorts.Contains(int.Parse(await year.InputValueAsync(), CultureInfo.InvariantCulture)));
        await RecountAsync(page, InForceTexts.Recount);
        // For the act of another region nobody is chosen.
        if (await page.GetByText(InForceTexts.CentresOtherRegion).IsVisibleAsync()) await RecountAsync(page, InForceTexts.CentresTakeAll);
        await page.GetByRole(AriaRole.Button, new() { NameRegex = Confirm() }).WaitForAsync();
        if (await page.GetByRole(AriaRole.Region, new() { Name = InForceTexts.Doubts }).IsVisibleAsync())
            await page.GetByLabel(InForceTexts.DoubtReason).FillAsync("Акт взят для проверки");
        await page.GetByRole(AriaRole.Button, new() { NameRegex = Confirm() }).ClickAsync();
    }

    /// <summary>The page looks alike before it is counted anew.</summary>
    private static async Task RecountAsync(IPage page, string press)
    {
        await page.RunAndWaitForResponseAsync(() => page.PressAsync(press), answer => answer.Request.Method == "POST");
        await page.Locator("html:not([aria-busy])").WaitForAsync(new() { State = WaitForSelectorState.Attached });
    }

    private static async Task OpenFormAsync(IPage page)
    {
        await page.GotoAsync("/acts");
        await page.FollowAsync(Texts.Acts_Load);
    }

    [GeneratedRegex("/acts/[0-9a-f-]{36}$")]
    private static partial Regex ActAddress();

    [GeneratedRegex(@"^Ввести в действие: \d")]
    private static partial Regex Confirm();
}
