using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Vekha.Testing;
using Vekha.Web.Tests.Reminders;

namespace Vekha.Web.Tests.Account.Notifications;

public sealed class NotificationsTests
{
    private const string Page = "/account/notifications";
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_person_chooses_what_to_be_told_and_the_next_digest_obeys()
    {
        await using var region = await RemindedRegion.StartAsync();
        var head = await region.App.SignedInAsync("head");
        var form = Visitor.FormOf(await head.PageAsync(Page), "choose");
        Clear(form, "Form.Overdue");
        var saved = await head.PostAsync(form, Page, new() { ["Form.DaysBefore"] = "14" });
        saved.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var told = (await region.DigestsAsync(TestRegion.Today))["head"];
        told.ShouldContain(ReminderTexts.BeforeTitle);
        told.ShouldNotContain(ReminderTexts.OverdueTitle + ":");
        (await head.PageAsync(Page)).Body!.TextContent.ShouldContain(Texts.Mail_Sent);
    }

    /// <summary>Each part of the digest has a switch, for whoever gets it.</summary>
    [Theory]
    [InlineData("reviewer")]
    [InlineData("municipal")]
    public async Task What_is_open_is_left_out_of_the_digest_of_whoever_does_not_want_it(string login)
    {
        await using var region = await RemindedRegion.StartAsync();
        var obligation = await region.Plan.ObligationAsync(region.App.Database, TestPlan.Creation, TestRegion.ZarechyeCube);
        await TestPlan.SubmitAsync(region.App.Database, obligation.Id, "head", TestRegion.Today.AddDays(-4));
        (await region.DigestsAsync(TestRegion.Today))[login].ShouldContain(obligation.Id.ToString());
        var visitor = await region.App.SignedInAsync(login);
        var form = Visitor.FormOf(await visitor.PageAsync(Page), "choose");
        form.QuerySelector("label[for=Open]")!.TextContent.Trim().ShouldBe(AccountTexts.Notifications_Open);
        Clear(form, "Form.Open");
        (await visitor.PostAsync(form, Page, [])).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await region.DigestsAsync(TestRegion.Today.AddDays(7))).GetValueOrDefault(login, "").ShouldNotContain(obligation.Id.ToString());
        Visitor.FormOf(await visitor.PageAsync(Page), "choose").QuerySelector("#Open")!.HasAttribute("checked").ShouldBeFalse();
    }

    [Theory]
    [InlineData("Form.DaysBefore", "0", "days-error")]
    [InlineData("Form.DaysBefore", "31", "days-error")]
    [InlineData("Form.DaysBefore", "скоро", "days-error")]
    [InlineData("Form.Address", "почта", "address-error")]
    [InlineData("Form.Address", "a@b", "address-error")]
    [InlineData("Form.Address", "\"a\r\n RSET\"@school.example", "address-error")]
    [InlineData("Form.Address", "\"a\u0001b\"@school.example", "address-error")]
    [InlineData("Form.Address", "a@b.ru, c@d.ru", "address-error")]
    public async Task What_cannot_be_is_told_at_its_field_and_nothing_is_saved(string field, string typed, string error)
    {
        await using var app = await VekhaApp.StartAsync();
        var head = await app.SignedInAsync("head");
        var answer = await head.PostAsync(Page, "choose", new() { [field] = typed });
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Visitor.ReadAsync(answer)).GetElementById(error).ShouldNotBeNull();
        await using var db = app.Database.Open();
        (await db.ReminderChoices.AnyAsync(Ct)).ShouldBeFalse();
    }

    [Fact]
    public async Task Of_two_pages_the_second_is_told_that_the_choice_has_changed()
    {
        await using var app = await VekhaApp.StartAsync();
        var head = await app.SignedInAsync("head");
        var form = Visitor.FormOf(await head.PageAsync(Page), "choose");
        (await head.PostAsync(form, Page, new() { ["Form.Address"] = "sokolova@школа.рф" })).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var second = await head.PostAsync(form, Page, new() { ["Form.DaysBefore"] = "3" });
        second.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Visitor.ReadAsync(second)).QuerySelector("[role=alert]")!.TextContent.ShouldBe(Texts.Refusal_ChangedMeanwhile);
        await using var db = app.Database.Open();
        (await db.Users.SingleAsync(p => p.UserName == "head", Ct)).Email.ShouldBe("sokolova@школа.рф");
    }

    [Fact]
    public async Task The_link_of_a_mail_opens_the_very_obligation_after_signing_in()
    {
        await using var region = await RemindedRegion.StartAsync();
        var link = Link("obligations").Match((await region.DigestsAsync(TestRegion.Today))["head"]).Value;
        var visitor = region.App.Visitor();
        var asked = await visitor.Http.GetAsync(new Uri(link, UriKind.Relative), Ct);
        var signIn = asked.Headers.Location!.PathAndQuery;
        signIn.ShouldStartWith("/sign-in?return=");
        var signedIn =
            await visitor.PostAsync(signIn, "sign-in", new() { ["Form.Login"] = "head", ["Form.Password"] = TestRegion.Password });
        signedIn.Headers.Location!.OriginalString.ShouldEndWith(link);
        (await visitor.StatusOfAsync(link)).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_link_that_switches_off_asks_first_works_without_signing_in_and_ends_all_mail()
    {
        await using var region = await RemindedRegion.StartAsync();
        var link = Link("unsubscribe").Match((await region.DigestsAsync(TestRegion.Today))["head"]).Value;
        var stranger = region.App.Visitor();
        (await stranger.StatusOfAsync(link)).ShouldBe(HttpStatusCode.OK);
        (await OnAsync(region)).ShouldBeTrue();
        // An address alone tells nothing that nobody has done.
        (await stranger.PageAsync(link + "?done=true")).QuerySelectorAll("[role=status]").ShouldBeEmpty();
        var answer = await stranger.PostAsync(link, "off");
        (await stranger.PageAsync(answer.Headers.Location!.PathAndQuery))
            .QuerySelector("[role=status]")!.TextContent.ShouldBe(AccountTexts.Unsubscribe_Done);
        (await OnAsync(region)).ShouldBeFalse();
        // Whoever follows the link once more reads how it stands.
        (await stranger.PageAsync(link)).QuerySelector("[role=status]")!.TextContent.ShouldBe(AccountTexts.Unsubscribe_Done);
        (await region.DigestsAsync(TestRegion.Today.AddDays(7))).Keys.ShouldNotContain("head");
        (await stranger.StatusOfAsync(Page)).ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task The_button_of_a_mail_program_switches_off_at_once_and_only_with_our_signature()
    {
        await using var region = await RemindedRegion.StartAsync();
        await region.MakeAsync(TestRegion.Today);
        var address =
            new Uri((await region.MailAsync()).Single(m => m.Address == RemindedRegion.AddressOf("head")).Unsubscribe).PathAndQuery;
        var program = region.App.Visitor();
        (await program.StatusOfAsync(address)).ShouldBe(HttpStatusCode.Redirect);
        (await OnAsync(region)).ShouldBeTrue();
        using var click = new FormUrlEncodedContent([new("List-Unsubscribe", "One-Click")]);
        (await program.Http.PostAsync(new Uri("/unsubscribe/AAAA/now", UriKind.Relative), click, Ct)).StatusCode.ShouldBe(
            HttpStatusCode.NotFound);
        (await program.StatusOfAsync("/unsubscribe/AAAA")).ShouldBe(HttpStatusCode.NotFound);
        (await program.Http.PostAsync(new Uri(address, UriKind.Relative), click, Ct)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await OnAsync(region)).ShouldBeFalse();
    }

    private static async Task<bool> OnAsync(RemindedRegion region)
    {
        await using var db = region.App.Database.Open();
        var head = TestRegion.IdOf("head");
        return !await db.ReminderChoices.AnyAsync(c => c.PersonId == head && !c.On, Ct);
    }

    private static void Clear(AngleSharp.Html.Dom.IHtmlFormElement form, string name) =>
        ((AngleSharp.Html.Dom.IHtmlInputElement)form.QuerySelector($"[name='{name}']")!).IsChecked = false;

    private static Regex Link(string part) => new($"/{part}/[A-Za-z0-9_-]+");
}
