using Vekha.Application;
using Vekha.Application.Calendar;
using Vekha.Planning.Access;
using Vekha.Web.Access;
using Vekha.Web.Lists;

namespace Vekha.Web.Pages.Calendar;

internal static class CalendarExport
{
    public static void MapCalendarExport(this IEndpointRouteBuilder app) => app.MapGet("/calendar/list.{format}", async (
        string format, HttpRequest request, CalendarQuery query, CurrentViewer current, RequestClock clock, CancellationToken ct) =>
    {
        var filter = CalendarFilter.Of(request.Query, clock.Today);
        var (month, view) = (await query.RunAsync(filter, current.Viewer, clock.Today, ct), CalendarColumns.All.View(request.Query));
        var rows = CalendarColumns.All.Sorted(CalendarColumns.EntriesOf(month), view.Order);
        return view.File(rows, ListAbout.Of(clock.Today, filter.Words(month.Choices))).As(format);
    }).RequireAuthorization(nameof(Right.ReadPlan));
}
