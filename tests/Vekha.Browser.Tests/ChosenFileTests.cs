using Microsoft.Playwright;
using Vekha.Application.Files;
using Vekha.Browser.Tests.Steps;
using Vekha.Testing;
using Vekha.Web;
using Vekha.Web.Words;

namespace Vekha.Browser.Tests;

/// <summary>What is wrong with a chosen file is told in the page before it is sent, and what is always refused is not offered.</summary>
public sealed class ChosenFileTests(PlanBrowser browser) : IClassFixture<PlanBrowser>, IAsyncDisposable
{
    [Fact]
    public async Task A_file_that_is_too_large_is_told_until_another_is_chosen()
    {
        var page = await OrderAsync();
        var file = Path.Combine(Directory.CreateTempSubdirectory().FullName, "фото.jpg");
        await using (var content = File.Create(file)) content.SetLength(IncomingFile.LongestBytes + 1);
        await page.GetByLabel(ObligationTexts.Evidence_Files).SetInputFilesAsync(file);
        await page.Alert().ShowsAsync(Texts.Evidence_TooLargeScript.With("фото.jpg"));
        await page.GetByLabel(ObligationTexts.Evidence_Files).SetInputFilesAsync(Array.Empty<string>());
        await Assertions.Expect(page.Alert()).ToHaveCountAsync(0);
        Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
    }

    [Fact]
    public async Task The_box_for_no_number_is_hidden_where_a_number_is_always_needed()
    {
        var page = await OrderAsync();
        var box = page.GetByLabel(ObligationTexts.Evidence_WithoutNumber);
        await Assertions.Expect(box).ToBeHiddenAsync();
        await page.GetByLabel(ObligationTexts.Evidence_Step).SelectOptionAsync([""]);
        await Assertions.Expect(box).ToBeVisibleAsync();
    }

    public ValueTask DisposeAsync() => browser.CloseAsync();

    private async Task<IPage> OrderAsync()
    {
        var page = await browser.SignedInAsync("head");
        var order = await browser.Plan.ObligationAsync(browser.App.Database, TestPlan.Creation, TestRegion.ZarechyeCube);
        await page.GotoAsync($"/obligations/{order.Id}");
        return page;
    }
}
