using Vekha.Application;
using Vekha.Application.Approvals.PendingDecisions;
using Vekha.Planning.Access;
using Vekha.Web.Access;
using Vekha.Web.Lists;

namespace Vekha.Web.Pages.Approvals.PendingDecisions;

internal static class PendingExport
{
    public static void MapPendingExport(this IEndpointRouteBuilder app) => app.MapGet("/waiting/list.{format}", async (
        string format, HttpRequest request, PendingDecisionsQuery query, CurrentViewer current, RequestClock clock, CancellationToken ct) =>
    {
        var filter = PendingFilter.Of(request.Query);
        var pending = await query.AllAsync(filter, current.Viewer, ct);
        return PendingColumns.All.View(QueryCollection.Empty)
            .File(PendingColumns.Rows(pending), ListAbout.Of(clock.Today, filter.Words(pending.Choices))).As(format);
    }).RequireAuthorization(nameof(Right.DecideSteps));
}
