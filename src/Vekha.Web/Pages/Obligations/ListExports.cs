using Vekha.Application;
using Vekha.Application.Obligations;
using Vekha.Planning.Access;
using Vekha.Web.Access;
using Vekha.Web.Lists;

namespace Vekha.Web.Pages.Obligations;

internal static class ListExports
{
    public static void MapListExports(this IEndpointRouteBuilder app) => app.MapGet("/obligations/list.{format}", async (
        string format, HttpRequest request, ListQuery query, ListChoicesQuery choices, CurrentViewer current, RequestClock clock,
        CancellationToken ct) =>
    {
        var (filter, view) = (ListFilter.Of(request.Query), ObligationColumns.On(clock.Today).View(request.Query));
        var named = await choices.RunAsync(filter, current.Viewer, ct);
        var rows = await query.AllAsync(SelectionAddress.Of(request.Query), view.Order, current.Viewer, clock.Today, ct);
        return view.File(rows, ListAbout.Of(clock.Today, ListFilterWords.Of(filter, named))).As(format);
    }).RequireAuthorization(nameof(Right.ReadPlan));
}
