using Microsoft.Playwright;
using Vekha.Browser.Tests.Steps;
using Vekha.Web;
using Vekha.Web.Words;

namespace Vekha.Browser.Tests;

/// <summary>People talk at an obligation, search and keep their lists, with script and without.</summary>
public sealed class ColleaguesJourney(DemoBrowser browser) : IClassFixture<DemoBrowser>, IAsyncDisposable
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_question_is_found_on_the_first_page_answered_and_searched_for(bool script)
    {
        var (question, answer) = ($"Где протокол {script}?", $"Протокол {script} отправлен вчера");
        var municipal = await browser.SignedInAsync("municipal", script: script);
        await municipal.GotoAsync("/obligations?standing=Overdue");
        await municipal.GetByRole(AriaRole.Rowheader).First.GetByRole(AriaRole.Link).First.ClickAsync();
        await municipal.GetByLabel(TalkTexts.Comment, new() { Exact = true }).FillAsync(question);
        await municipal.GetByLabel(TalkTexts.Ask)
            .SelectOptionAsync(new SelectOptionValue { Label = "Гордеева Марина Александровна, начальник отдела общего образования" });
        await municipal.PressAsync(TalkTexts.Send);
        await Talk(municipal).GetByRole(AriaRole.Status).ShowsAsync(TalkTexts.DoneComment);

        var coordinator = await browser.SignedInAsync("coordinator", script: script);
        await coordinator.GotoAsync("/");
        await coordinator.FollowAsync(question);
        await coordinator.GetByLabel(TalkTexts.Comment, new() { Exact = true }).FillAsync(answer);
        await coordinator.PressAsync(TalkTexts.Send);
        await Talk(coordinator).GetByRole(AriaRole.Listitem).Filter(new() { HasText = answer }).IsSeenAsync();

        await municipal.GotoAsync("/");
        await municipal.GetByRole(AriaRole.Searchbox).First.FillAsync($"протоколы {script}");
        await municipal.GetByRole(AriaRole.Searchbox).First.PressAsync("Enter");
        await municipal.FollowAsync(answer);
        await Talk(municipal).ShowsAsync(question);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_list_is_kept_under_a_name_found_again_renamed_and_deleted(bool script)
    {
        var page = await browser.SignedInAsync("curator", script: script);
        await page.GotoAsync("/obligations?standing=Overdue");
        await KeepAsync(page, "Красное");
        await Assertions.Expect(page.Locator(".vk-view-links [aria-current]")).ToHaveTextAsync("Красное");

        await page.GotoAsync("/centres?q=куб");
        await KeepAsync(page, "красное");
        await page.GetByText(SavedFilterTexts.SavedFilterFault_NameTaken.With("красное")).First.IsSeenAsync();
        await page.GetByLabel(SavedFilterTexts.Name).FillAsync("Кубы");
        await page.PressAsync(Texts.Save);
        await page.WaitForURLAsync("**/centres?q=*");

        await page.GotoAsync("/");
        await page.FollowAsync("Красное");
        await page.WaitForURLAsync("**/obligations?standing=Overdue");
        await page.FollowAsync(SavedFilterTexts.All);
        await page.FollowAsync(SavedFilterTexts.EditOf.With("Красное"));
        await page.GetByLabel(SavedFilterTexts.Name).FillAsync("Что горит");
        await page.PressAsync(Texts.Save);
        foreach (var name in new[] { "Что горит", "Кубы" })
        {
            await page.FollowAsync(SavedFilterTexts.EditOf.With(name));
            await page.PressAsync(SavedFilterTexts.Delete);
            await page.WaitForURLAsync("**/views");
        }
        await page.GetByRole(AriaRole.Heading, new() { Name = SavedFilterTexts.None }).IsSeenAsync();
    }

    public ValueTask DisposeAsync() => browser.CloseAsync();

    private static async Task KeepAsync(IPage page, string name)
    {
        await page.GetByText(SavedFilterTexts.Save, new() { Exact = true }).ClickAsync();
        await page.GetByLabel(SavedFilterTexts.Name).FillAsync(name);
        await page.PressAsync(Texts.Save);
    }

    private static ILocator Talk(IPage page) => page.GetByRole(AriaRole.Region, new() { Name = TalkTexts.Title });
}
