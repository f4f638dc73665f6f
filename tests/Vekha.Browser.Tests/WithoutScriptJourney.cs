using Microsoft.Playwright;
using Vekha.Browser.Tests.Acts;
using Vekha.Browser.Tests.Steps;
using Vekha.Testing;
using Vekha.Web;
using Vekha.Web.Words;

namespace Vekha.Browser.Tests;

public sealed class WithoutScriptJourney(Browser browser) : IClassFixture<Browser>, IAsyncDisposable
{
    [Fact]
    public async Task An_order_is_pasted_put_in_force_and_proved_without_script()
    {
        var coordinator = await browser.SignedInAsync("coordinator", script: false);
        await coordinator.PasteActAsync(await File.ReadAllTextAsync(SampleAct.Own.Path, TestContext.Current.CancellationToken));
        await coordinator.PutInForceAsync([2023, 2024]);
        await coordinator.GetByRole(AriaRole.Heading, new() { Name = InForceTexts.Job_Done }).IsSeenAsync();

        var head = await browser.SignedInAsync("head", script: false);
        await head.GotoAsync("/plan");
        await head.OpenCellAsync(TestRegion.ZarechyeCube.Name, SampleAct.Own.Owed);
        await head.AddPdfAsync("18-о", "2024-06-06");
        await head.Status().ShowsAsync(ObligationTexts.Done_AddEvidence);
        await head.PressAsync(ObligationTexts.Action_Submit);
        await head.Status().ShowsAsync(ObligationTexts.Done_Submit);
        await head.GetByText(Texts.Evidence_Document.With("18-о", "06.06.2024")).IsSeenAsync();
    }

    public ValueTask DisposeAsync() => browser.CloseAsync();
}
