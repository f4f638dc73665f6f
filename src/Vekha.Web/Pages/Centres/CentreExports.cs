using Vekha.Application;
using Vekha.Application.Centres;
using Vekha.Application.Obligations;
using Vekha.Formats.Calendars;
using Vekha.Planning.Access;
using Vekha.Planning.Obligations;
using Vekha.Web.Access;
using Vekha.Web.Lists;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Centres;

internal static class CentreExports
{
    public static void MapCentreExports(this IEndpointRouteBuilder app)
    {
        app.MapGet("/centres/list.{format}", ListAsync).RequireAuthorization(nameof(Right.ReadPlan));
        app.MapGet("/centres/{id:guid}/calendar.ics", CalendarAsync).RequireAuthorization(nameof(Right.ReadPlan));
    }

    private static async Task<IResult> ListAsync(
        string format, HttpRequest request, CentresQuery query, CurrentViewer current, RequestClock clock, CancellationToken ct)
    {
        var (filter, view) = (CentresFilter.Of(request.Query), CentreColumns.All.View(request.Query));
        var choices = await query.ChoicesAsync(current.Viewer, ct);
        var rows = await query.RunAsync(filter, view.Order, null, current.Viewer, clock.Today, ct);
        return view.File(rows, ListAbout.Of(clock.Today, CentresFilterWords.Of(filter, choices))).As(format);
    }

    /// <summary>What the centre still owes, a day each; what has no date is in no calendar.</summary>
    private static async Task<IResult> CalendarAsync(
        Guid id, HttpRequest request, CentreQuery query, CurrentViewer current, RequestClock clock, CancellationToken ct)
    {
        if (await query.FactsAsync(new(id), current.Viewer, ct) is not { } centre) return Results.NotFound();
        var rows = await query.ObligationsAsync(centre.Id, current.Viewer, clock.Today, ct);
        var events = rows.Where(r => r.Due is not null && ObligationStates.Open.Contains(r.State))
            .Select(r => EventOf(r, request, clock.Today));
        var text = CalendarText.Write(centre.Name, events, clock.Now);
        return Results.File(System.Text.Encoding.UTF8.GetBytes(text), CalendarText.MediaType, $"{centre.Name}.ics");
    }

    private static DayEvent EventOf(ListRow row, HttpRequest request, DateOnly today) => new(
        $"{row.Id}@vekha", row.Due!.Value, row.Measure, StandingWords.Of(row.StandingOn(today)),
        new Uri($"{request.Scheme}://{request.Host}/obligations/{row.Id}"));
}
