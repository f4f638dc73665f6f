using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.DataProtection;
using Vekha.Planning.Access;
using Vekha.Web.Answers;

namespace Vekha.Web.Pages.Account.ExpiredSessions;

/// <summary>A form posted without a session, or with the token of an earlier one, is not thrown away:
/// the page that answers carries its texts.</summary>
internal static class ExpiredSession
{
    private const string LastPersonCookie = "vekha-last";

    private static readonly object Gone = new();

    /// <summary>In place of the framework's redirect to the sign-in page.</summary>
    public static async Task ChallengeAsync(RedirectContext<CookieAuthenticationOptions> context)
    {
        var http = context.HttpContext;
        if (!HttpMethods.IsPost(http.Request.Method) || !http.Request.HasFormContentType || !IsFromOwnPage(http.Request))
        {
            http.Response.Redirect(context.RedirectUri);
            return;
        }
        var post = await UnsentFormReader.ReadAsync(http, LastPerson(http)?.Value);
        await PageAnswer.WriteAsync<SessionEnded>(http, StatusCodes.Status401Unauthorized, new() { [nameof(SessionEnded.Unsent)] = post });
    }

    /// <summary>Stands after the check of antiforgery tokens: a form with a bad one is offered again, with a fresh token.</summary>
    public static async Task OfferStaleFormsAgainAsync(HttpContext context, RequestDelegate next)
    {
        if (context.Features.Get<IAntiforgeryValidationFeature>() is not { IsValid: false })
        {
            await next(context);
            return;
        }
        // The framework guards the fields of such a form; here they are only shown, and sent again by the person.
        context.Features.Set<IAntiforgeryValidationFeature>(null);
        var own = IsFromOwnPage(context.Request) && context.User.Identity?.IsAuthenticated == true;
        var post = own ? await UnsentFormReader.ReadAsync(context, null) : null;
        await PageAnswer.WriteAsync<StaleForm>(context, StatusCodes.Status400BadRequest, new() { [nameof(StaleForm.Unsent)] = post });
    }

    /// <summary>A form that its page has no more, since what it did is done or the state is another: the framework refuses it with an empty
    /// answer. The page of that refusal shows what was typed, and the way to the page as it is now.</summary>
    public static async Task TellOfGoneFormsAsync(HttpContext context, RequestDelegate next)
    {
        await next(context);
        var (request, answer) = (context.Request, context.Response);
        if (!HttpMethods.IsPost(request.Method) || !request.HasFormContentType || context.User.Identity?.IsAuthenticated != true) return;
        if (answer is not { HasStarted: false, StatusCode: StatusCodes.Status400BadRequest }) return;
        if (context.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>() is null) return;
        answer.StatusCode = StatusCodes.Status409Conflict;
        context.Items[Gone] = await UnsentFormReader.ReadAsync(context, null);
    }

    /// <summary>null where nothing of it can be shown.</summary>
    public static UnsentForm? GoneForm(HttpContext? context) => context?.Items[Gone] as UnsentForm;

    public static void RememberPerson(HttpContext http, PersonId personId) => http.Response.Cookies.Append(
        LastPersonCookie, Protector(http).Protect(personId.Value.ToString("N")),
        new()
        {
            HttpOnly = true,
            IsEssential = true,
            SameSite = SameSiteMode.Lax,
            Secure = http.Request.IsHttps,
            MaxAge = TimeSpan.FromDays(30),
        });

    /// <summary>Who signed in last at this browser; null where nobody did for a month.</summary>
    public static PersonId? LastPerson(HttpContext http)
    {
        try
        {
            return http.Request.Cookies[LastPersonCookie] is { } text
                ? new PersonId(Guid.Parse(Protector(http).Unprotect(text))) : null;
        }
        catch (Exception e) when (e is System.Security.Cryptography.CryptographicException or FormatException)
        {
            return null;
        }
    }

    private static IDataProtector Protector(HttpContext http) =>
        http.RequestServices.GetRequiredService<IDataProtectionProvider>().CreateProtector(LastPersonCookie);

    // A form sent by another site must not come back as if the person had typed it.
    private static bool IsFromOwnPage(HttpRequest request) =>
        request.Headers.Origin is not [{ } origin]
        || (Uri.TryCreate(origin, UriKind.Absolute, out var from) && from.Authority == request.Host.Value);
}
