using Microsoft.AspNetCore.Mvc;
using Vekha.Application.Account.Notifications;
using Vekha.Web.Reminders;
using Vekha.Web.Requests;

namespace Vekha.Web.Pages.Account.Notifications;

/// <summary>The button that mail programs show beside a message: they post to the address of its header themselves (RFC 8058).
/// The signed address is what allows it; a program that only opens it is led to the page with the question.</summary>
internal static class OneClickUnsubscribe
{
    public static void MapOneClick(this IEndpointRouteBuilder app)
    {
        app.MapPost("/unsubscribe/{token}/now", SwitchOffAsync).AllowAnonymous().DisableAntiforgery()
            .WithMetadata(new RequestSizeLimitAttribute(OversizedUploads.Stranger));
        app.MapGet("/unsubscribe/{token}/now", (string token) => Results.LocalRedirect($"/unsubscribe/{Uri.EscapeDataString(token)}"))
            .AllowAnonymous();
    }

    private static async Task<IResult> SwitchOffAsync(
        string token, UnsubscribeLinks links, SwitchOffNotificationsCommand command, CancellationToken ct)
    {
        if (links.PersonOf(token) is not { } person) return Results.NotFound();
        await command.RunAsync(new(person), ct);
        return Results.Ok();
    }
}
