using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Vekha.Web.Access;

/// <summary>Is the session of a request still good? Asked of the database each time, together with the roles, so that a dismissal,
/// a new password, signing out here or everywhere holds at once.</summary>
internal static class Session
{
    public const string PasswordPage = "/account/password";

    public static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var http = context.HttpContext;
        // Style sheets and scripts ask nobody's name.
        if (context.Principal is not { } principal || http.GetEndpoint()?.Metadata.GetMetadata<IAllowAnonymous>() is not null) return;
        var current = http.RequestServices.GetRequiredService<CurrentViewer>();
        await current.LoadAsync(principal, http.RequestAborted);
        var stamp = http.RequestServices.GetRequiredService<IOptions<IdentityOptions>>().Value.ClaimsIdentity.SecurityStampClaimType;
        var now = context.Options.TimeProvider!.GetUtcNow();
        if (current.SecurityStamp is { } known && principal.FindFirst(stamp)?.Value == known && !SessionMark.IsOver(principal, now))
        {
            MarkWhereMissing(context, principal, now);
            return;
        }
        context.RejectPrincipal();
        await http.SignOutAsync(IdentityConstants.ApplicationScheme);
    }

    // Sessions of versions before this one have no mark. Without one they last no longer than their cookie: half a day.
    private static void MarkWhereMissing(CookieValidatePrincipalContext context, ClaimsPrincipal principal, DateTimeOffset now)
    {
        if (SessionMark.IdOf(principal) is not null) return;
        ((ClaimsIdentity)principal.Identity!).AddClaims(SessionMark.New(now));
        context.ReplacePrincipal(principal);
        context.ShouldRenew = true;
    }

    /// <summary>Who signs in with a password of somebody else's making chooses an own one first.</summary>
    public static Task ChangePasswordFirstAsync(HttpContext context, RequestDelegate next)
    {
        var open = context.GetEndpoint()?.Metadata.GetMetadata<IAllowAnonymous>() is not null
            || context.Request.Path.StartsWithSegments(PasswordPage, StringComparison.Ordinal)
            || context.Request.Path.StartsWithSegments("/sign-out", StringComparison.Ordinal);
        if (open || !context.RequestServices.GetRequiredService<CurrentViewer>().MustChangePassword) return next(context);
        context.Response.Redirect(PasswordPage);
        return Task.CompletedTask;
    }
}
