using System.Text;
using Vekha.Application;
using Vekha.Application.Access;
using Vekha.Application.Calendar;
using Vekha.Formats.Calendars;
using Vekha.Web.Requests;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Calendar;

/// <summary>Calendars at secret addresses: whoever knows one reads what its owner may see now, and nothing once it is revoked or the
/// owner dismissed.</summary>
internal static class CalendarFeeds
{
    private const int LongestSecret = 100;

    private static readonly TimeSpan Refresh = TimeSpan.FromHours(1);

    public static string Address(HttpRequest request, string secret) => $"{request.Scheme}://{request.Host}/calendar/feeds/{secret}.ics";

    public static void MapCalendarFeeds(this IEndpointRouteBuilder app) =>
        app.MapGet("/calendar/feeds/{secret}.ics", FeedAsync).AllowAnonymous();

    private static async Task<IResult> FeedAsync(
        string secret, HttpContext http, FeedQuery query, NoteFeedReadCommand noteRead, ViewerQuery viewers, RequestClock clock,
        CancellationToken ct)
    {
        if (secret.Length > LongestSecret || await query.OfAsync(secret, ct) is not { } feed) return Results.NotFound();
        var viewer = await viewers.RunAsync(feed.PersonId, clock.Today, ct);
        if (!viewer.May(Vekha.Planning.Access.Right.ReadPlan)) return Results.NotFound();
        var events = await query.RunAsync(feed, viewer, clock.Today, ct);
        await noteRead.RunAsync(new(feed.Id), viewer, ct);
        http.Response.Headers.CacheControl = "private, max-age=900";
        var spansCentres = events.Where(e => e.Obligation is not null).Select(e => e.Obligation!.Centre).Distinct().Skip(1).Any();
        var days = events.Select(e => DayOf(e, spansCentres, http.Request));
        var text = CalendarText.Write(Texts.Product, days, clock.Now, Refresh);
        return Results.Bytes(Encoding.UTF8.GetBytes(text), CalendarText.MediaType);
    }

    private static DayEvent DayOf(FeedEvent e, bool spansCentres, HttpRequest request)
    {
        var (uid, address) = e.Obligation is { } single
            ? ($"{(e.DecisionId is { } decision ? $"{decision}-decision" : single.Id)}@vekha", $"/obligations/{single.Id}")
            : ($"{e.MeasureId}-{e.Day:yyyyMMdd}@vekha",
                AddressValues.Address("/obligations", ("from", e.Day), ("to", e.Day), ("measure", e.MeasureId)));
        var summary = e.DecisionId is null ? Summary(e.Label, e.Counts.All) : CalendarTexts.Feed_Decide.With(e.Label);
        // A municipality would see the same title as often as it has centres.
        if (spansCentres && e.Obligation is { } one) summary = $"{summary} – {CentreOf(one)}";
        return new(uid, e.Day, summary, Description(e), new Uri($"{request.Scheme}://{request.Host}{address}"));
    }

    /// <summary>Only what several owe is counted.</summary>
    internal static string Summary(string label, int count) => count == 1 ? label : $"{label} (×{count})";

    private static string Description(FeedEvent e) => e.Obligation is { } single
        ? $"{CentreOf(single)}\n{StandingWords.Of(e.Counts.Present.First().Standing)}"
        : StandingWords.Counted(e.Counts);

    private static string CentreOf(FeedObligation single) => single.Centre ?? Texts.Region;
}
