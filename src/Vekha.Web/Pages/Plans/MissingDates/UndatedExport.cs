using Vekha.Application;
using Vekha.Application.Plans;
using Vekha.Application.Plans.MissingDates;
using Vekha.Planning.Access;
using Vekha.Web.Access;
using Vekha.Web.Lists;

namespace Vekha.Web.Pages.Plans.MissingDates;

internal static class UndatedExport
{
    public static void MapUndatedExport(this IEndpointRouteBuilder app) => app.MapGet("/plan/undated/list.{format}", async (
        string format, HttpRequest request, PlanHeadQuery heads, UndatedQuery query, CurrentViewer current, RequestClock clock,
        CancellationToken ct) =>
    {
        var head = await heads.RunAsync(PlanFilter.Of(request.Query), current.Viewer, ct);
        if (head.Chosen is null) return Results.NotFound();
        var (undated, view) = (await query.RunAsync(head, current.Viewer, ct), UndatedColumns.All.View(request.Query));
        return view.File(UndatedColumns.All.Sorted(undated.Rows, view.Order), ListAbout.Of(clock.Today, PlanFilterWords.Of(head)))
            .As(format);
    }).RequireAuthorization(nameof(Right.ReadPlan));
}
