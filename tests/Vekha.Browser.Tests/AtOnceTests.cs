using Microsoft.Playwright;
using Vekha.Browser.Tests.Steps;
using Vekha.Planning.Centres;
using Vekha.Planning.Obligations;
using Vekha.Testing;
using Vekha.Web;
using Vekha.Web.Words;

namespace Vekha.Browser.Tests;

/// <summary>Two clicks, two people, a session that has ended: what was done is done once, and what was typed is still there.</summary>
public sealed class AtOnceTests(PlanBrowser browser) : IClassFixture<PlanBrowser>, IAsyncDisposable
{
    private const string Typed = "В приказе № 12-о нет подписи директора";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_double_click_has_one_effect(bool script)
    {
        var page = await browser.SignedInAsync(script ? "head" : "other-head", script: script);
        await page.GotoAsync(
            $"/obligations/{await IdOfAsync(TestPlan.Creation, script ? TestRegion.ZarechyeCube : TestRegion.OzerskCube)}");
        await page.FillPdfAsync("21-о", "2024-06-05");
        await page.Button(Texts.Action_AddEvidence).DblClickAsync();
        await page.Status().ShowsAsync(ObligationTexts.Done_AddEvidence);
        await page.Button(ObligationTexts.Action_Submit).DblClickAsync();
        await page.Status().ShowsAsync(ObligationTexts.Done_Submit);

        await Assertions.Expect(page.History(JournalTexts.ObligationEvidenceAdded)).ToHaveCountAsync(1);
        await Assertions.Expect(page.History(JournalTexts.ObligationSubmitted)).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Of_two_people_who_accept_one_wins_and_the_other_is_told()
    {
        var id = await SubmittedAsync(TestPlan.Equipment, TestRegion.ZarechyeCube, "head");
        IPage[] people = [await browser.SignedInAsync("coordinator"), await browser.SignedInAsync("reviewer")];
        foreach (var page in people) await page.GotoAsync($"/obligations/{id}");
        await Task.WhenAll(people.Select(page => page.PressAsync(ObligationTexts.Action_Accept)));

        foreach (var page in people) await page.Status().Or(page.Alert()).IsSeenAsync();
        var told = await Task.WhenAll(people.Select(page => page.Status().Or(page.Alert()).InnerTextAsync()));
        told.Select(words => words.Trim()).ShouldBe([ObligationTexts.Done_Accept, Texts.Refusal_AlreadyDecided], ignoreOrder: true);
        await Assertions.Expect(people[0].History(JournalTexts.ObligationAccepted)).ToHaveCountAsync(1);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_text_typed_while_the_session_ended_is_there_after_signing_in(bool script)
    {
        var page = await browser.SignedInAsync("coordinator", script: script);
        await page.GotoAsync(
            $"/obligations/{await SubmittedAsync(script ? TestPlan.Equipment : TestPlan.Opening, TestRegion.OzerskCube, "other-head")}");
        await page.GetByText(ObligationTexts.ReturnSummary).First.ClickAsync();
        await page.GetByLabel(Texts.ReturnReason).FillAsync(Typed);
        await EndSessionAsync(page);
        await page.PressAsync(ObligationTexts.Action_Return);

        await SignInAgainAsync(page, "coordinator");
        await page.GetByText(Typed).IsSeenAsync();
        await page.PressAsync(AccountTexts.Unsent_SendAgain);
        await page.Status().ShowsAsync(ObligationTexts.Done_Return);
        await page.History(JournalTexts.ObligationReturned).ShowsAsync(Typed);
    }

    [Fact]
    public async Task A_document_sent_after_the_session_ended_keeps_its_words_and_asks_for_its_file_again()
    {
        var page = await browser.SignedInAsync("head");
        await page.GotoAsync($"/obligations/{await IdOfAsync(TestPlan.Opening, TestRegion.ZarechyeCube)}");
        await page.FillPdfAsync("22-о", "2024-06-04");
        await EndSessionAsync(page);
        await page.PressAsync(Texts.Action_AddEvidence);

        await SignInAgainAsync(page, "head");
        await page.GetByText(AccountTexts.Unsent_Files.With("приказ.pdf")).IsSeenAsync();
        await page.PressAsync(AccountTexts.Unsent_SendAgain);
        await Assertions.Expect(page.GetByLabel(ObligationTexts.Evidence_Number)).ToHaveValueAsync("22-о");
        await page.AddPdfAsync("22-о", "2024-06-04");
        await page.Status().ShowsAsync(ObligationTexts.Done_AddEvidence);
    }

    public ValueTask DisposeAsync() => browser.CloseAsync();


    private async Task<ObligationId> IdOfAsync(string measure, Centre centre) =>
        (await browser.Plan.ObligationAsync(browser.App.Database, measure, centre)).Id;

    private async Task<ObligationId> SubmittedAsync(string measure, Centre centre, string login)
    {
        var id = await IdOfAsync(measure, centre);
        await TestPlan.SubmitAsync(browser.App.Database, id, login);
        return id;
    }

    private static Task EndSessionAsync(IPage page) => page.Context.ClearCookiesAsync(new() { Name = "vekha" });

    private static async Task SignInAgainAsync(IPage page, string login)
    {
        await Assertions.Expect(page.Title()).ToHaveTextAsync(AccountTexts.Unsent_EndedTitle);
        await page.FillSignInAsync(login, TestRegion.Password);
        await Assertions.Expect(page.Title()).ToHaveTextAsync(AccountTexts.Unsent_AgainTitle);
    }
}
