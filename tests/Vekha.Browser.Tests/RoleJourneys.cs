using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Vekha.Browser.Tests.Steps;
using Vekha.Planning.Access;
using Vekha.Web;
using Vekha.Web.Words;

namespace Vekha.Browser.Tests;

/// <summary>What each of the others comes for, in the demonstration region. The coordinator and the head of a centre have <see
/// cref="MainJourney"/>.</summary>
public sealed partial class RoleJourneys(DemoBrowser browser) : IClassFixture<DemoBrowser>, IAsyncDisposable
{
    private const string OwnMunicipality = "Каменный Брод";

    [Fact]
    public async Task A_municipal_officer_checks_returns_what_is_not_in_order_and_sees_the_centres_of_the_municipality()
    {
        var page = await browser.SignedInAsync("municipal");
        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Link, new() { NameRegex = new($@"^\d+ {TodayTexts.Submitted}$") }).ClickAsync();
        await page.WaitForURLAsync("**/obligations?standing=Submitted");
        await page.GetByRole(AriaRole.Rowheader).First.GetByRole(AriaRole.Link).First.ClickAsync();
        await page.PressAsync(ObligationTexts.Action_Check);
        await page.Status().ShowsAsync(ObligationTexts.Done_Check);
        await page.GetByText(ObligationTexts.ReturnSummary).First.ClickAsync();
        await page.GetByLabel(Texts.ReturnReason).FillAsync("В письме не указан исходящий номер");
        await page.PressAsync(ObligationTexts.Action_Return);
        await page.Status().ShowsAsync(ObligationTexts.Done_Return);
        await page.History(JournalTexts.ObligationReturned).ShowsAsync("исходящий номер");

        await page.FollowAsync(Texts.Centres);
        await Assertions.Expect(page.Title()).ToHaveTextAsync(Texts.Centres);
        var centres = await page.GetByRole(AriaRole.Row).Filter(new() { Has = page.GetByRole(AriaRole.Rowheader) }).AllInnerTextsAsync();
        centres.Count.ShouldBe(5);
        centres.ShouldAllBe(row => row.Contains(OwnMunicipality, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_reviewer_opens_the_document_and_accepts_it()
    {
        var page = await browser.SignedInAsync("reviewer");
        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Region, new() { Name = TodayTexts.PendingDecision })
            .GetByRole(AriaRole.Link, new() { Name = TodayTexts.Check }).First.ClickAsync();
        var file = page.GetByRole(AriaRole.Region, new() { Name = ObligationTexts.Steps_Title }).GetByRole(AriaRole.Link).First;
        var name = await file.InnerTextAsync();
        await file.ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(name);
        var download = await page.RunAndWaitForDownloadAsync(
            () => page.GetByRole(AriaRole.Link, new() { Name = ObligationTexts.Preview_Download }).ClickAsync());
        download.SuggestedFilename.ShouldBe(name);
        new FileInfo(await download.PathAsync()).Length.ShouldBeGreaterThan(0);

        // The next document comes with what was decided on the last one.
        await page.PressAsync(ObligationTexts.Action_Accept);
        await page.WaitForURLAsync("**/preview?decision=*");
        await page.Button(ObligationTexts.Action_Accept).IsSeenAsync();
        await page.PressAsync(RouteTexts.Undo_Short);
        await page.GetByRole(AriaRole.Heading, new() { Name = RouteTexts.Undo_Title }).IsSeenAsync();
        await page.Locator(".vk-bulk-list").GetByRole(AriaRole.Link).ClickAsync();
        await page.Button(ObligationTexts.Action_Accept).IsSeenAsync();
        await Assertions.Expect(page.History(JournalTexts.ObligationDecisionUndone)).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_curator_sees_where_it_is_red_and_what_is_late_there()
    {
        var page = await browser.SignedInAsync("curator");
        await page.GotoAsync("/");
        var red = page.GetByRole(AriaRole.Table, new() { Name = TodayTexts.Municipalities_Title }).GetByRole(AriaRole.Row)
            .Filter(new() { HasText = TodayTexts.Light_Red })
            .Filter(new() { Has = page.GetByRole(AriaRole.Rowheader).GetByRole(AriaRole.Link) }).First;
        var late = red.GetByRole(AriaRole.Link, new() { NameRegex = Digits() }).First;
        var count = await late.InnerTextAsync();
        await late.ClickAsync();
        await page.WaitForURLAsync("**/obligations?municipality=*&standing=Overdue");
        var rows = await page.GetByRole(AriaRole.Row).Filter(new() { Has = page.GetByRole(AriaRole.Rowheader) }).AllInnerTextsAsync();
        rows.Count.ToString(Russian.Culture).ShouldBe(count);
        rows.ShouldAllBe(row => row.Contains(Texts.Standing_Overdue, StringComparison.OrdinalIgnoreCase));

        await page.GetByRole(AriaRole.Rowheader).First.GetByRole(AriaRole.Link).First.ClickAsync();
        // «Ждём документы от школы», or where it came back, «Вернули школе, ждём».
        await page.Locator("#next").GetByRole(AriaRole.Heading).Filter(new() { HasText = "ждём" }).IsSeenAsync();
        // A curator may ask, yet decides nothing.
        await page.Locator("#next").GetByRole(AriaRole.Button).IsNotThereAsync();
    }

    [Fact]
    public async Task An_administrator_lets_a_person_in_and_closes_the_door_again()
    {
        var admin = await browser.SignedInAsync("admin");
        await admin.GotoAsync("/administration/people");
        await admin.FollowAsync(PeopleTexts.Add);
        await admin.GetByLabel(PeopleTexts.Name).FillAsync("Уварова Полина Сергеевна");
        await admin.GetByLabel(Texts.Login).FillAsync("p.uvarova");
        await admin.GetByLabel(PeopleTexts.Role).SelectOptionAsync(new SelectOptionValue { Label = RoleWords.Of(Role.Coordinator) });
        await admin.GetByLabel(Texts.Organisation).SelectOptionAsync(new SelectOptionValue { Label = "Тихореченская область" });
        await admin.PressAsync(PeopleTexts.Add);
        await admin.Status().ShowsAsync(PeopleTexts.PasswordOnce);
        var password = await admin.Status().GetByRole(AriaRole.Code).InnerTextAsync();

        var person = await browser.OpenAsync();
        await person.SignInAsync("p.uvarova", password);
        await person.GetByLabel(AccountTexts.Password_Current).FillAsync(password);
        await person.GetByLabel(AccountTexts.Password_New, new() { Exact = true }).FillAsync("kaktus edet 24");
        await person.GetByLabel(AccountTexts.Password_Again).FillAsync("kaktus edet 24");
        await person.PressAsync(AccountTexts.Password_Submit);
        await person.Status().ShowsAsync(AccountTexts.Password_Changed);
        await person.GotoAsync("/");
        await Assertions.Expect(person.Title()).ToHaveTextAsync(Texts.Nav_Today);

        await admin.PressAsync(PeopleTexts.Dismiss);
        await admin.Button(PeopleTexts.Restore).IsSeenAsync();
        await person.GotoAsync("/");
        await Assertions.Expect(person.Title()).ToHaveTextAsync(AccountTexts.SignIn_Title);
    }

    public ValueTask DisposeAsync() => browser.CloseAsync();

    [GeneratedRegex(@"^\d+$")]
    private static partial Regex Digits();
}
