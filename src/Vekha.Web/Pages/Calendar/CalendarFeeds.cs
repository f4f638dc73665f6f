using System.Text;
using Vekha.Formats.Calendars;
using Vekha.Web.Access;

namespace Vekha.Web.Pages.Calendar;

/// <summary>Calendars at secret addresses: whoever knows one reads what its owner may see now, and nothing once it is revoked or the owner dismissed.</summary>
internal static class CalendarFeeds
{
    private const int LongestSecret = 100;

    private static readonly TimeSpan Refresh = TimeSpan.FromHours(1);

    public static string Address(HttpRequest request, string secret) => $"{request.Scheme}://{request.Host}/calendar/feeds/{secret}.ics";

    public static void MapCalendarFeeds(this IEndpointRouteBuilder app) => app.MapGet("/calendar/feeds/{secret}.ics", FeedAsync).AllowAnonymous();

    private static async Task<IResult> FeedAsync(string secret, HttpContext http, FeedQuery query, CurrentViewer current, RequestClock clock, CancellationToken ct)
    {
        if (secret.Length > LongestSecret || await query.OfAsync(secret, ct) is not { } feed) return Results.NotFound();
        var viewer = await current.LoadAsync(feed.PersonId, ct);
        if (!viewer.May(Vekha.Planning.Access.Right.ReadPlan)) return Results.NotFound();
        var events = await query.RunAsync(feed, viewer, clock.Today, ct);
        await query.NoteReadAsync(feed.Id, clock.Today, ct);
        http.Response.Headers.CacheControl = "private, max-age=900";
        var text = CalendarText.Write(Texts.Product, events.Select(e => EventOf(e, http.Request)), clock.Now, Refresh);
        return Results.Bytes(Encoding.UTF8.GetBytes(text), CalendarText.MediaType);
    }

    private static CalendarDay EventOf(FeedEvent e, HttpRequest request) =>
        new(e.Uid, e.Day, e.Summary, e.Description, new Uri($"{request.Scheme}://{request.Host}{e.Address}"));
}
