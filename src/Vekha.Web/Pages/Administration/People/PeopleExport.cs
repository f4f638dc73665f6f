using Vekha.Application;
using Vekha.Application.Administration.People;
using Vekha.Planning.Access;
using Vekha.Web.Access;
using Vekha.Web.Lists;

namespace Vekha.Web.Pages.Administration.People;

internal static class PeopleExport
{
    public static void MapPeopleExport(this IEndpointRouteBuilder app) => app.MapGet("/administration/people/list.{format}", async (
        string format, HttpRequest request, PeopleQuery query, CurrentViewer current, RequestClock clock, CancellationToken ct) =>
    {
        var (filter, view) = (PeopleFilter.Of(request.Query), PersonColumns.For(clock).View(request.Query));
        var people = await query.RunAsync(filter, view.Order, null, clock.Now, current.Viewer, ct);
        return view.File(people.Rows, ListAbout.Of(clock.Today, filter.Words)).As(format);
    }).RequireAuthorization(nameof(Right.Administer));
}
