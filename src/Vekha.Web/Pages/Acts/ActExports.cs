using Vekha.Application;
using Vekha.Application.Acts;
using Vekha.Planning.Access;
using Vekha.Web.Access;
using Vekha.Web.Lists;

namespace Vekha.Web.Pages.Acts;

internal static class ActExports
{
    public static void MapActExports(this IEndpointRouteBuilder app) => app.MapGet("/acts/list.{format}", async (
        string format, HttpRequest request, ActsQuery query, CurrentViewer current, RequestClock clock, CancellationToken ct) =>
    {
        var (filter, view) = (ActsFilter.Of(request.Query), ActColumns.For(clock).View(request.Query));
        var programmes = await query.ProgrammesAsync(current.Viewer, ct);
        var acts = await query.RunAsync(filter, view.Order, null, current.Viewer, ct);
        return view.File(acts.Acts, ListAbout.Of(clock.Today, filter.Words(programmes))).As(format);
    }).RequireAuthorization(nameof(Right.ReadPlan));
}
