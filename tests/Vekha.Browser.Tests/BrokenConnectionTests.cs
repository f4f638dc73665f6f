using Microsoft.Playwright;
using Vekha.Browser.Tests.Acts;
using Vekha.Browser.Tests.Steps;
using Vekha.Testing;
using Vekha.Web;

namespace Vekha.Browser.Tests;

/// <summary>The connection breaks while a file is sent: the page says so, keeps what was chosen and typed, and the same button sends it
/// again.</summary>
public sealed class BrokenConnectionTests(PlanBrowser browser) : IClassFixture<PlanBrowser>, IAsyncDisposable
{
    [Fact]
    public async Task A_document_of_an_obligation_is_sent_again()
    {
        var page = await browser.SignedInAsync("head");
        await page.GotoAsync(
            $"/obligations/{(await browser.Plan.ObligationAsync(browser.App.Database, TestPlan.Creation, TestRegion.ZarechyeCube)).Id}");
        await page.FillPdfAsync("31-о", "2024-06-06");
        await page.Context.SetOfflineAsync(true);
        await page.PressAsync(Texts.Action_AddEvidence);
        await page.Alert().ShowsAsync(Texts.Upload_Broken);
        await Assertions.Expect(page.GetByLabel(ObligationTexts.Evidence_Number)).ToHaveValueAsync("31-о");

        await page.Context.SetOfflineAsync(false);
        await page.PressAsync(Texts.Action_AddEvidence);
        await page.Status().ShowsAsync(ObligationTexts.Done_AddEvidence);
        await Assertions.Expect(page.History(JournalTexts.ObligationEvidenceAdded)).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task An_act_is_sent_again()
    {
        var page = await browser.SignedInAsync("coordinator");
        await page.GotoAsync("/acts/new");
        await page.GetByLabel(ActTexts.New_File).SetInputFilesAsync(SampleAct.Own.Path);
        await page.Context.SetOfflineAsync(true);
        await page.PressAsync(ActTexts.New_Submit);
        await page.Alert().ShowsAsync(Texts.Upload_BrokenTitle);
        (await page.GetByLabel(ActTexts.New_File).EvaluateAsync<int>("field => field.files.length")).ShouldBe(1);

        await page.Context.SetOfflineAsync(false);
        await page.PressAsync(ActTexts.New_Submit);
        await page.GetByRole(AriaRole.Region, new() { Name = ActTexts.Printed }).IsSeenAsync();
    }

    [Fact]
    public async Task An_answer_that_is_no_page_of_ours_is_told_too()
    {
        var page = await browser.SignedInAsync("coordinator");
        await page.GotoAsync("/acts/new");
        await page.RouteAsync("**/acts/new", route => route.FulfillAsync(new() { Status = 502, Body = "Bad Gateway" }));
        await page.GetByLabel(ActTexts.New_File).SetInputFilesAsync(SampleAct.Own.Path);
        await page.PressAsync(ActTexts.New_Submit);
        await page.Alert().ShowsAsync(Texts.Upload_Refused);
        await Assertions.Expect(page.Button(ActTexts.New_Submit)).ToBeEnabledAsync();
    }

    public ValueTask DisposeAsync() => browser.CloseAsync();
}
