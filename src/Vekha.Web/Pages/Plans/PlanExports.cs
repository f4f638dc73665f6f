using Microsoft.Extensions.Options;
using Vekha.Application;
using Vekha.Application.Plans;
using Vekha.Planning.Access;
using Vekha.Planning.Scheduling;
using Vekha.Web.Access;
using Vekha.Web.Lists;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Plans;

/// <summary>The views of a plan as files, narrowed by the same address as the pages.</summary>
internal static class PlanExports
{
    public static void MapPlanExports(this IEndpointRouteBuilder app)
    {
        app.MapGet("/plan/grid.{format}", GridAsync).RequireAuthorization(nameof(Right.ReadPlan));
        app.MapGet("/plan/measures.{format}", MeasuresAsync).RequireAuthorization(nameof(Right.ReadPlan));
    }

    private static async Task<IResult> GridAsync(
        string format, HttpRequest request, PlanHeadQuery heads, GridQuery grids, CurrentViewer current, RequestClock clock,
        IOptions<Settings> settings, CancellationToken ct)
    {
        var head = await heads.OfGridAsync(PlanFilter.Of(request.Query), current.Viewer, ct);
        if (head.Chosen is null) return Results.NotFound();
        var grid = await grids.RunAsync(head, null, current.Viewer, clock.Today, ct);
        var measures = head.Filter.AllPlans ? grid.Filled
            : grid.HasRegion ? grid.Measures : grid.Of(OwedBy.EachCentre);
        return GridFile.Of(head, grid, measures,
            cell => cell.PressesForDecision(current.Viewer, settings.Value.Decisions.Days, clock.Today),
            current.Viewer.Decides, clock.Today).As(format);
    }

    private static async Task<IResult> MeasuresAsync(
        string format, HttpRequest request, PlanHeadQuery heads, MeasuresQuery query, CurrentViewer current, RequestClock clock,
        CancellationToken ct)
    {
        var head = await heads.RunAsync(PlanFilter.Of(request.Query), current.Viewer, ct);
        if (head.Chosen is null) return Results.NotFound();
        var rows = await query.RunAsync(head, current.Viewer, clock.Today, ct);
        var view = MeasureColumns.All.View(request.Query);
        return (view.File(MeasureColumns.All.Sorted(rows, view.Order), ListAbout.Of(clock.Today, PlanFilterWords.Of(head)))
            with
        { Name = PlanTexts.MeasuresFile.With(head.Chosen.Programme) }).As(format);
    }
}
