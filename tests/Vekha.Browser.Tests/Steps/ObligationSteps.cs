using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Vekha.Testing;
using Vekha.Web;

namespace Vekha.Browser.Tests.Steps;

/// <summary>From a cell of the grid to an accepted document.</summary>
internal static class ObligationSteps
{
    /// <summary>The cell of a centre and a measure by its printed number.</summary>
    public static ILocator Cell(this IPage page, string centre, string measure) =>
        page.Locator(".vk-cell").And(page.GetByLabel(new Regex($@"^{Regex.Escape(centre)}, {Regex.Escape(measure)}\.\s")));

    /// <summary>The obligation of a cell, also where the cell offers more than to open it.</summary>
    public static async Task OpenCellAsync(this IPage page, string centre, string measure)
    {
        var cell = page.Cell(centre, measure);
        await cell.ClickAsync();
        if (await page.Locator("details.vk-cell-menu[open]").CountAsync() > 0) await page.FollowAsync(PlanTexts.CellOpen);
    }

    public static async Task AddPdfAsync(this IPage page, string number, string date)
    {
        await page.FillPdfAsync(number, date);
        await page.PressAsync(Texts.Action_AddEvidence);
    }

    public static async Task FillPdfAsync(this IPage page, string number, string date)
    {
        await page.GetByLabel(ObligationTexts.Evidence_Files)
            .SetInputFilesAsync(new FilePayload { Name = "приказ.pdf", MimeType = "application/pdf", Buffer = SampleFiles.Pdf });
        await page.GetByLabel(ObligationTexts.Evidence_Number).FillAsync(number);
        await page.GetByLabel(ObligationTexts.Evidence_Date).FillAsync(date);
    }

    /// <summary>The lines of the history that tell of one kind of event.</summary>
    public static ILocator History(this IPage page, string what) =>
        page.GetByRole(AriaRole.Region, new() { Name = ObligationTexts.History_Title }).GetByRole(AriaRole.Listitem)
            .Filter(new() { HasText = what });
}
