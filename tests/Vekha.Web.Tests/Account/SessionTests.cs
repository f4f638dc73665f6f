using System.Net;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Vekha.Application.Upkeep;
using Vekha.Testing;
using Vekha.Web.Access;

namespace Vekha.Web.Tests.Account;

public sealed class SessionTests(AppFixture fixture) : IClassFixture<AppFixture>
{
    private const string Page = "/account/password";
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Signing_out_ends_the_copies_of_the_session_and_no_other_session()
    {
        var (here, cookie) = await SignedInAsync("curator");
        var elsewhere = await fixture.App.SignedInAsync("curator");
        (await StatusAsync(cookie)).ShouldBe(HttpStatusCode.OK);
        (await here.PostAsync("/no-access", "/sign-out")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await StatusAsync(cookie)).ShouldBe(HttpStatusCode.Redirect);
        (await elsewhere.StatusOfAsync(Page)).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_session_is_asked_for_together_with_the_account()
    {
        var visitor = await fixture.App.SignedInAsync("nobody");
        await visitor.StatusOfAsync(Page);
        fixture.App.Queries.Reset();
        await visitor.StatusOfAsync(Page);
        fixture.App.Queries.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_session_lasts_thirty_days_at_most_however_often_it_is_used()
    {
        var now = TimeProvider.System.GetUtcNow();
        (await StatusAsync(await SealedAsync("head", SessionMark.New(now.AddDays(-29))))).ShouldBe(HttpStatusCode.OK);
        (await StatusAsync(await SealedAsync("head", SessionMark.New(now.AddDays(-30))))).ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task A_session_of_a_version_before_goes_on_and_is_marked()
    {
        var former = await SealedAsync("head", []);
        using var answer = await GetAsync(former);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await StatusAsync(CookieOf(answer))).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Ended_sessions_are_forgotten_when_their_cookies_are_over()
    {
        await using var app = await VekhaApp.StartAsync();
        var visitor = await app.SignedInAsync("head");
        await visitor.PostAsync("/no-access", "/sign-out");
        await using var db = app.Database.Open();
        var at = (await db.EndedSessions.SingleAsync(Ct)).At;
        await new AccountRetention(db).RunAsync(at.AddDays(31), Ct);
        (await db.EndedSessions.CountAsync(Ct)).ShouldBe(1);
        await new AccountRetention(db).RunAsync(at.AddDays(32), Ct);
        (await db.EndedSessions.AnyAsync(Ct)).ShouldBeFalse();
    }

    /// <returns>A browser, and what somebody who copied its cookie has.</returns>
    private async Task<(Visitor Visitor, string Cookie)> SignedInAsync(string login)
    {
        var visitor = fixture.App.Visitor();
        using var answer = await visitor.PostAsync("/sign-in", "sign-in",
            new() { ["Form.Login"] = login, ["Form.Password"] = TestRegion.Password });
        return (visitor, CookieOf(answer));
    }

    /// <summary>The cookie of a session with these marks.</summary>
    private async Task<string> SealedAsync(string login, Claim[] marks)
    {
        await using var scope = fixture.App.Services.CreateAsyncScope();
        var identity = scope.ServiceProvider.GetRequiredService<SignInManager<Data.Accounts.Person>>();
        var person = await identity.UserManager.FindByNameAsync(login);
        var principal = await identity.CreateUserPrincipalAsync(person!);
        ((ClaimsIdentity)principal.Identity!).AddClaims(marks);
        var scheme = IdentityConstants.ApplicationScheme;
        var options = scope.ServiceProvider.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(scheme);
        var now = TimeProvider.System.GetUtcNow();
        var kept = new AuthenticationProperties { IssuedUtc = now, ExpiresUtc = now.AddHours(12), IsPersistent = true };
        return $"vekha={options.TicketDataFormat.Protect(new(principal, kept, scheme))}";
    }

    private static string CookieOf(HttpResponseMessage answer) =>
        answer.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("vekha=", StringComparison.Ordinal)).Split(';')[0];

    private async Task<HttpStatusCode> StatusAsync(string cookie)
    {
        using var answer = await GetAsync(cookie);
        return answer.StatusCode;
    }

    private async Task<HttpResponseMessage> GetAsync(string cookie)
    {
        using var client = fixture.App.CreateClient(new() { AllowAutoRedirect = false, HandleCookies = false });
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(Page, UriKind.Relative));
        request.Headers.Add("Cookie", cookie);
        return await client.SendAsync(request, Ct);
    }
}
