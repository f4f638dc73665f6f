using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Vekha.Data;
using Vekha.Data.Accounts;
using Vekha.Web.Access;

namespace Vekha.Web.Pages.Account;

/// <summary>Sign-in with a login and a password, locked for a quarter of an hour after five failures.</summary>
internal static class Accounts
{
    public static void AddVekhaAccounts(this IServiceCollection services)
    {
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.ConfigureApplicationCookie(Cookie);
        services.Configure<SecurityStampValidatorOptions>(options => options.ValidationInterval = TimeSpan.FromMinutes(1));
        services.AddIdentityCore<Person>(Rules)
            .AddEntityFrameworkStores<VekhaDb>()
            .AddSignInManager()
            .AddErrorDescriber<PasswordErrors>();
    }

    public static void MapVekhaAccounts(this IEndpointRouteBuilder app) =>
        app.MapPost("/sign-out", async (SignInManager<Person> signIn) =>
        {
            await signIn.SignOutAsync();
            return Results.LocalRedirect("/sign-in");
        }).RequireAuthorization(RightPolicies.SignedIn);

    private static void Rules(IdentityOptions options)
    {
        options.Password.RequiredLength = 10;
        options.Password.RequireNonAlphanumeric = false;
        options.Password.RequireUppercase = false;
        options.Password.RequireDigit = true;
        options.Lockout.MaxFailedAccessAttempts = 5;
        options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
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
    }
}
