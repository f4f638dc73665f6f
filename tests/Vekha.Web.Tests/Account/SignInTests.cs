using System.Net;
using Vekha.Testing;

namespace Vekha.Web.Tests.Account;

public sealed class SignInTests(AppFixture fixture) : IClassFixture<AppFixture>
{
    [Fact]
    public async Task A_stranger_is_led_to_the_sign_in_page_and_back()
    {
        var visitor = fixture.App.Visitor();
        var answer = await visitor.Http.GetAsync(new Uri("/account/password", UriKind.Relative), TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location!.PathAndQuery.ShouldBe("/sign-in?return=%2Faccount%2Fpassword");
    }

    [Fact]
    public async Task A_wrong_password_is_refused_and_the_login_stays_typed()
    {
        var answer = await fixture.App.Visitor()
            .PostAsync("/sign-in", "sign-in", new() { ["Form.Login"] = "curator", ["Form.Password"] = "wrong" });
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await Visitor.ReadAsync(answer);
        page.QuerySelector("[role=alert]")!.TextContent.ShouldBe(AccountTexts.SignInFault_Wrong);
        page.QuerySelector("#login")!.GetAttribute("value").ShouldBe("curator");
    }

    [Fact]
    public async Task Five_wrong_passwords_lock_the_account_even_for_the_right_one()
    {
        var visitor = fixture.App.Visitor();
        for (var i = 0; i < 5; i++)
            await visitor.PostAsync("/sign-in", "sign-in", new() { ["Form.Login"] = "other-head", ["Form.Password"] = "wrong" });
        var answer = await visitor.PostAsync(
            "/sign-in", "sign-in", new() { ["Form.Login"] = "other-head", ["Form.Password"] = TestRegion.Password });
        (await Visitor.ReadAsync(answer)).QuerySelector("[role=alert]")!.TextContent.ShouldBe(AccountTexts.SignInFault_LockedOut);
    }

    [Fact]
    public async Task A_return_address_of_another_site_is_not_followed()
    {
        var answer = await fixture.App.Visitor().PostAsync("/sign-in?return=//example.org", "sign-in",
            new() { ["Form.Login"] = "head", ["Form.Password"] = TestRegion.Password });
        answer.Headers.Location!.AbsoluteUri.ShouldBe("http://localhost/");
    }
}
