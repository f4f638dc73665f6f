using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Vekha.Browser.Tests.Acts;
using Vekha.Browser.Tests.Steps;
using Vekha.Testing;
using Vekha.Web;
using Vekha.Web.Words;

namespace Vekha.Browser.Tests;

/// <summary>What the product is for: from the file of an order to the document that a coordinator accepts.</summary>
public sealed class MainJourney(Browser browser) : IClassFixture<Browser>, IAsyncDisposable
{
    [Fact]
    public Task An_order_of_our_own_becomes_an_accepted_document() => GoAsync(SampleAct.Own);

    [Fact]
    public Task A_real_order_becomes_an_accepted_document() => GoAsync(SampleAct.Real());

    public ValueTask DisposeAsync() => browser.CloseAsync();

    private async Task GoAsync(SampleAct act)
    {
        var coordinator = await browser.SignedInAsync("coordinator");
        await coordinator.LoadFileAsync(act.Path);
        await ReviewAsync(coordinator, act);
        await PutInForceAsync(coordinator);
        var plan = await OpenPlanAsync(coordinator);
        await CellShowsAsync(coordinator, act, "З");

        // A head of a centre has a phone.
        var head = await browser.SignedInAsync("other-head", width: 360);
        await head.GotoAsync(plan);
        await head.OpenCellAsync(TestRegion.OzerskCube.Name, act.Owed);
        await head.AddPdfAsync("17-о", "2024-06-07");
        await head.Status().ShowsAsync(ObligationTexts.Done_AddEvidence);
        await head.PressAsync(ObligationTexts.Action_Submit);
        await head.Status().ShowsAsync(ObligationTexts.Done_Submit);

        await coordinator.GotoAsync(plan);
        await CellShowsAsync(coordinator, act, "Н");
        await coordinator.OpenCellAsync(TestRegion.OzerskCube.Name, act.Owed);
        await coordinator.GetByText(Texts.Evidence_Document.With("17-о", "07.06.2024")).IsSeenAsync();
        await coordinator.PressAsync(ObligationTexts.Action_Accept);
        await coordinator.Status().ShowsAsync(ObligationTexts.Done_Accept);
        await coordinator.GotoAsync(plan);
        await CellShowsAsync(coordinator, act, "И");
    }

    /// <summary>A finding leads to its measure and to the printed lines it was read from.</summary>
    private static async Task ReviewAsync(IPage page, SampleAct act)
    {
        await page.GetByRole(AriaRole.Region, new() { Name = ActTexts.Findings })
            .GetByRole(AriaRole.Link, new() { Name = act.FindingPlace }).First.ClickAsync();
        var measure = page.GetByRole(AriaRole.Article)
            .Filter(new() { Has = page.GetByRole(AriaRole.Heading, new() { NameRegex = new($@"^{act.Doubtful}\. ") }) });
        await Assertions.Expect(measure).ToContainClassAsync("vk-lit");
        await Assertions.Expect(measure).ToBeInViewportAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Region, new() { Name = ActTexts.Printed }).Locator(".vk-lit").First)
            .ToBeInViewportAsync();
    }

    /// <summary>The work is held up long enough to see its progress, and goes on to its end by itself.</summary>
    private async Task PutInForceAsync(IPage page)
    {
        await using var db = browser.App.Database.Open();
        await using (var held = await db.Database.BeginTransactionAsync(TestContext.Current.CancellationToken))
        {
            await db.Database.ExecuteSqlAsync($"lock table obligations in share mode", TestContext.Current.CancellationToken);
            await page.PutInForceAsync([2023, 2024]);
            await page.GetByRole(AriaRole.Progressbar, new() { Name = InForceTexts.Job_Running }).IsSeenAsync();
        }
        await page.GetByRole(AriaRole.Heading, new() { Name = InForceTexts.Job_Done }).IsSeenAsync();
    }

    private static async Task<string> OpenPlanAsync(IPage page)
    {
        await page.FollowAsync(InForceTexts.Job_OpenPlan);
        await page.WaitForURLAsync("**/plan?edition=*");
        return page.Url;
    }

    private static Task CellShowsAsync(IPage page, SampleAct act, string letter) =>
        Assertions.Expect(page.Cell(TestRegion.OzerskCube.Name, act.Owed)).ToHaveTextAsync(letter);
}
