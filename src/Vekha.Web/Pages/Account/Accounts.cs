using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Vekha.Data;
using Vekha.Data.Accounts;
using Vekha.Planning.Access.Passwords;
using Vekha.Web.Access;
using Vekha.Web.Answers;
using Vekha.Web.Pages.Account.ExpiredSessions;
using Vekha.Web.Pages.Administration;
using Vekha.Web.Pages.Administration.People;
using Vekha.Web.Requests;

namespace Vekha.Web.Pages.Account;

/// <summary>Sign-in with a login and a password.</summary>
internal static class Accounts
{
    public static void AddVekhaAccounts(this IServiceCollection services)
    {
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.ConfigureApplicationCookie(Cookie);
        services.AddIdentityCore<Person>(Rules).AddEntityFrameworkStores<VekhaDb>().AddSignInManager();
        services.AddScoped<OwnSession>();
        services.AddSingleton<UnsentFormText>();
        services.AddSingleton<FirstPasswordCookie>();
        services.AddSingleton<ChangeDoneCookie>();
        services.AddSingleton<DoneCookie>();
        services.AddRequestLimits();
    }

    public static void MapVekhaAccounts(this IEndpointRouteBuilder app)
    {
        app.MapPost("/sign-out", SignOutAsync).RequireAuthorization(RightPolicies.SignedIn)
            .WithMetadata(new RequireAntiforgeryTokenAttribute());
        app.MapPost("/sign-in/kept", SignInAgainAsync).AllowAnonymous().RequireRateLimiting(RequestLimits.SignIn)
            .WithMetadata(new RequireAntiforgeryTokenAttribute());
    }

    private static async Task<IResult> SignOutAsync(OwnSession session, CurrentViewer current, CancellationToken ct)
    {
        await session.SignOutAsync(current.Viewer, ct);
        return Results.LocalRedirect("/sign-in");
    }

    /// <summary>The sign-in of a page that carries a posted form: it answers with that form and a token of the new session.</summary>
    private static async Task SignInAgainAsync(
        HttpContext http, OwnSession session, UnsentFormText unsent,
        [FromForm(Name = "Form.Login")] string? login,
        [FromForm(Name = "Form.Password")] string? password,
        [FromForm(Name = "Form.Unsent")] string? carried)
    {
        var form = unsent.Read(carried);
        var (person, error) = await session.SignInAsync(login, password, http.RequestAborted);
        if (person is null)
            await PageAnswer.WriteAsync<SessionEnded>(http, StatusCodes.Status422UnprocessableEntity,
                new()
                {
                    [nameof(SessionEnded.Unsent)] = form,
                    [nameof(SessionEnded.Login)] = login,
                    [nameof(SessionEnded.Error)] = error,
                });
        else if (form is null) http.Response.Redirect("/");
        else
            await PageAnswer.WriteAsync<SignedInAgain>(http, StatusCodes.Status200OK,
                new()
                {
                    [nameof(SignedInAgain.Unsent)] = form,
                    [nameof(SignedInAgain.AnotherPerson)] = form.PersonId != person.Value.Value,
                });
    }

    private static void Rules(IdentityOptions options)
    {
        // The rule is our own: it knows other alphabets (PasswordRule).
        options.Password.RequiredLength = PasswordRule.Shortest;
        options.Password.RequireNonAlphanumeric = false;
        options.Password.RequireUppercase = false;
        options.Password.RequireLowercase = false;
        options.Password.RequireDigit = false;
        options.User.AllowedUserNameCharacters = "abcdefghijklmnopqrstuvwxyz0123456789-._@";
    }

    private static void Cookie(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "vekha";
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.LoginPath = "/sign-in";
        options.AccessDeniedPath = "/no-access";
        options.ReturnUrlParameter = "return";
        options.ExpireTimeSpan = TimeSpan.FromHours(12);
        options.SlidingExpiration = true;
        // A session lasts in real time, also where the day of the pages is set.
        options.TimeProvider = TimeProvider.System;
        options.Events.OnValidatePrincipal = Session.ValidateAsync;
        options.Events.OnRedirectToLogin = ExpiredSession.ChallengeAsync;
    }
}
