using System.Net;
using AngleSharp.Html.Dom;
using Vekha.Testing;
using Vekha.Web.Words;

namespace Vekha.Web.Tests.Account.ExpiredSessions;

public sealed class ExpiredSessionTests(AppFixture fixture) : IClassFixture<AppFixture>
{
    private const string Page = "/administration/organisations/new?parent=";
    private const string Typed = "МБОУ «Долго набиравшееся наименование»";

    [Fact]
    public async Task What_was_typed_is_there_after_signing_in_again_and_is_sent_with_one_press()
    {
        var (visitor, form) = await OpenFormAsync();
        await EndSessionAsync();

        var lost = await visitor.PostAsync(form, Page + TestRegion.Ozersk.Id, new() { ["Form.Name"] = Typed });
        lost.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        var signIn = await Visitor.ReadAsync(lost);
        signIn.QuerySelector("blockquote")!.TextContent.ShouldBe(Typed);

        var again = await SignInAsync(visitor, signIn, "admin");
        again.StatusCode.ShouldBe(HttpStatusCode.OK);
        var page = await Visitor.ReadAsync(again);
        page.QuerySelector("h1")!.TextContent.ShouldBe(AccountTexts.Unsent_AgainTitle);
        page.QuerySelector("[role=alert]").ShouldBeNull();
        page.QuerySelector("blockquote")!.TextContent.ShouldBe(Typed);

        var sent = await visitor.PostAsync((IHtmlFormElement)page.QuerySelector("form[enctype]")!, "", []);
        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await visitor.PageAsync("/administration/organisations")).Body!.TextContent.ShouldContain(Typed);
    }

    [Fact]
    public async Task A_wrong_password_in_between_loses_nothing()
    {
        var (visitor, form) = await OpenFormAsync();
        await EndSessionAsync();
        var lost = await Visitor.ReadAsync(await visitor.PostAsync(form, Page + TestRegion.Ozersk.Id, new() { ["Form.Name"] = Typed }));
        var wrong = await SignInAsync(visitor, lost, "admin", "wrong");
        wrong.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var again = await SignInAsync(visitor, await Visitor.ReadAsync(wrong), "admin");
        (await Visitor.ReadAsync(again)).QuerySelector("blockquote")!.TextContent.ShouldBe(Typed);
    }

    [Fact]
    public async Task Another_person_is_warned_before_sending_it_under_an_own_name()
    {
        var (visitor, form) = await OpenFormAsync();
        await EndSessionAsync();
        var lost = await Visitor.ReadAsync(await visitor.PostAsync(form, Page + TestRegion.Ozersk.Id, new() { ["Form.Name"] = Typed }));
        var other = await Visitor.ReadAsync(await SignInAsync(visitor, lost, "coordinator"));
        other.QuerySelector("[role=alert]")!.TextContent.ShouldBe(AccountTexts.Unsent_AnotherPerson);
    }

    [Fact]
    public async Task A_chosen_file_is_named_as_to_be_chosen_again_and_a_password_is_not_carried_along()
    {
        var (visitor, form) = await OpenFormAsync();
        await EndSessionAsync();
        var lost = await visitor.PostAsync(form, Page + TestRegion.Ozersk.Id,
            new() { ["Form.Name"] = Typed, ["Form.NewPassword"] = "secret-secret-1" }, (new byte[200_000], "план.pdf", "Form.File"));
        lost.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        var page = await Visitor.ReadAsync(lost);
        page.Body!.TextContent.ShouldContain(AccountTexts.Unsent_Files.With("план.pdf"));
        var again = await Visitor.ReadAsync(await SignInAsync(visitor, page, "admin"));
        again.QuerySelector("input[name='Form.Name']")!.GetAttribute("value").ShouldBe(Typed);
        again.QuerySelector("input[name='Form.NewPassword']").ShouldBeNull();
    }

    [Fact]
    public async Task A_form_sent_by_another_site_is_not_kept()
    {
        var (visitor, form) = await OpenFormAsync();
        await EndSessionAsync();
        visitor.Http.DefaultRequestHeaders.Add("Origin", "https://evil.example");
        var lost = await visitor.PostAsync(form, Page + TestRegion.Ozersk.Id, new() { ["Form.Name"] = Typed });
        lost.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task A_deed_that_its_page_offers_no_more_is_told_with_what_was_typed_and_the_way_back()
    {
        var (visitor, form) = await OpenFormAsync();
        form.QuerySelector("input[name=_handler]")!.SetAttribute("value", "of-another-state");
        var gone = await visitor.PostAsync(form, Page + TestRegion.Ozersk.Id, new() { ["Form.Name"] = Typed });
        gone.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var page = await Visitor.ReadAsync(gone);
        page.QuerySelector("h1")!.TextContent.ShouldBe(AccountTexts.Unsent_GoneTitle);
        page.QuerySelector("main a.btn-primary")!.GetAttribute("href").ShouldBe(Page + TestRegion.Ozersk.Id);
        page.QuerySelector("#unsent-texts")!.ParentElement!.TextContent.ShouldContain(Typed);
    }

    [Fact]
    public async Task A_stale_form_of_a_signed_in_person_is_offered_again_with_a_fresh_token()
    {
        var (visitor, form) = await OpenFormAsync();
        var stale = await visitor.PostAsync(form, Page + TestRegion.Ozersk.Id,
            new() { ["Form.Name"] = "МБОУ «Второе наименование»", ["__RequestVerificationToken"] = "old" });
        stale.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var page = await Visitor.ReadAsync(stale);
        page.QuerySelector("h1")!.TextContent.ShouldBe(Texts.Error_StaleTitle);
        var sent = await visitor.PostAsync((IHtmlFormElement)page.QuerySelector("form[enctype]")!, "", []);
        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await visitor.PageAsync("/administration/organisations")).Body!.TextContent.ShouldContain("Второе наименование");
    }

    private async Task<(Visitor Visitor, IHtmlFormElement Form)> OpenFormAsync()
    {
        var visitor = await fixture.App.SignedInAsync("admin");
        return (visitor, Visitor.FormOf(await visitor.PageAsync(Page + TestRegion.Ozersk.Id), "add"));
    }

    /// <summary>The session ends elsewhere: the browser keeps its cookies, the server no longer takes them.</summary>
    private async Task EndSessionAsync()
    {
        var elsewhere = await fixture.App.SignedInAsync("admin");
        (await elsewhere.PostAsync("/account/password", "everywhere")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    private static Task<HttpResponseMessage> SignInAsync(
        Visitor visitor, IHtmlDocument page, string login, string password = TestRegion.Password) =>
        visitor.PostAsync(Visitor.FormOf(page, "/sign-in/kept"), "", new() { ["Form.Login"] = login, ["Form.Password"] = password });
}
