using Microsoft.Playwright;
using Vekha.Browser.Tests.Steps;
using Vekha.Testing;
using Vekha.Web;
using Vekha.Web.Words;

namespace Vekha.Browser.Tests;

/// <summary>A document on its way: made ready by the coordinator, agreed by the reviewer, returned by a letter of the operator, and at last
/// accepted.</summary>
public sealed class RouteJourney(PlanBrowser browser) : IClassFixture<PlanBrowser>, IAsyncDisposable
{
    [Fact]
    public async Task A_letter_of_the_operator_sends_a_document_back_and_its_next_version_is_accepted()
    {
        var coordinator = await browser.SignedInAsync("coordinator");
        await MakeRouteAsync(coordinator);
        var obligation =
            $"/obligations/{(await browser.Plan.ObligationAsync(browser.App.Database, TestPlan.Equipment, TestRegion.ZarechyeCube)).Id}";
        var (head, reviewer) = (await browser.SignedInAsync("head", width: 360), await browser.SignedInAsync("reviewer"));

        await SubmitAsync(head, obligation, "17-о");
        await AgreeAsync(reviewer);
        await RegisterAsync(coordinator, agreed: false);
        await coordinator.Status().ShowsAsync(ObligationTexts.Done_StepReturned);

        await head.GotoAsync(obligation);
        await head.GetByRole(AriaRole.Region, new() { Name = RouteTexts.Title }).ShowsAsync("Нет печати (стр. 2, подпись)");
        await SubmitAsync(head, obligation, "18-о");
        await AgreeAsync(reviewer);
        await RegisterAsync(coordinator, agreed: true);
        await coordinator.GetByText(RouteTexts.Versions.With(2)).ClickAsync();
        await coordinator.GetByRole(AriaRole.Region, new() { Name = RouteTexts.VersionsTable }).ShowsAsync("Нет печати");
        await coordinator.PressAsync(ObligationTexts.Action_Accept);
        await coordinator.Status().ShowsAsync(ObligationTexts.Done_Accept);
    }

    public ValueTask DisposeAsync() => browser.CloseAsync();

    private async Task MakeRouteAsync(IPage page)
    {
        await page.GotoAsync("/plan/routes");
        await page.GetByLabel(RouteTexts.Templates_Name).FillAsync("Перечень");
        await page.PressAsync(RouteTexts.Templates_Add);
        await AddStepAsync(page, "Заключение", "role:Reviewer");
        await AddStepAsync(page, "Согласование", "outside", "Оператор");
        await page.GotoAsync($"/plan/measures/{browser.Plan.Measure(TestPlan.Equipment).Id}/routes");
        await page.GetByLabel("Письмо о согласовании перечня").SelectOptionAsync(new SelectOptionValue { Label = "Перечень" });
        await page.PressAsync(Texts.Save);
        await page.Status().ShowsAsync(Texts.Saved);
    }

    private static async Task AddStepAsync(IPage page, string name, string decider, string outside = "")
    {
        await page.Locator("#new-name").FillAsync(name);
        await page.Locator("#new-decided-by").SelectOptionAsync(decider);
        await page.Locator("#new-outside").FillAsync(outside);
        await page.PressAsync(RouteTexts.Templates_AddStep);
        await page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = name }).First.IsSeenAsync();
    }

    private static async Task SubmitAsync(IPage head, string obligation, string number)
    {
        await head.GotoAsync(obligation);
        await head.AddPdfAsync(number, "2024-06-07");
        await head.Status().ShowsAsync(ObligationTexts.Done_AddEvidence);
        await head.PressAsync(ObligationTexts.Action_Submit);
        await head.Status().ShowsAsync(ObligationTexts.Done_Submit);
    }

    private static async Task AgreeAsync(IPage reviewer)
    {
        await reviewer.GotoAsync("/");
        await reviewer.FollowAsync(RouteTexts.Decide);
        await reviewer.PressAsync(RouteTexts.Step_Agree);
        await reviewer.Status().ShowsAsync(ObligationTexts.Done_StepAgreed);
    }

    private static async Task RegisterAsync(IPage coordinator, bool agreed)
    {
        await coordinator.GotoAsync("/");
        await coordinator.FollowAsync(RouteTexts.Step_Register);
        await coordinator.GetByLabel(agreed ? RouteTexts.Step_LetterAgreed : RouteTexts.Step_LetterReturned,
            new() { Exact = true }).CheckAsync();
        await coordinator.GetByLabel(RouteTexts.Step_LetterNumber).FillAsync("02-15");
        await coordinator.GetByLabel(RouteTexts.Step_LetterDate).FillAsync("2024-06-07");
        await coordinator.GetByLabel(RouteTexts.Step_LetterScan)
            .SetInputFilesAsync(new FilePayload { Name = "письмо.pdf", MimeType = "application/pdf", Buffer = SampleFiles.Pdf });
        if (!agreed)
        {
            await coordinator.GetByLabel(RouteTexts.Step_LetterReason).FillAsync("Нет печати");
            await coordinator.GetByLabel(RouteTexts.Step_Place).FillAsync("стр. 2, подпись");
        }
        await coordinator.PressAsync(RouteTexts.Step_Register);
        await coordinator.WaitForURLAsync("**/obligations/*");
    }
}
