using Vekha.Application;
using Vekha.Application.Administration.Organisations;
using Vekha.Planning.Access;
using Vekha.Web.Access;
using Vekha.Web.Lists;
using Vekha.Web.Requests;

namespace Vekha.Web.Pages.Administration.Organisations;

internal static class OrganisationsExport
{
    public static void MapOrganisationsExport(this IEndpointRouteBuilder app) => app.MapGet("/administration/organisations/list.{format}",
        async (string format, HttpRequest request, OrganisationTreeQuery query, CurrentViewer current, RequestClock clock,
            CancellationToken ct) =>
        {
            var (search, view) = (request.Query.Text("q"), OrganisationColumns.All.View(request.Query));
            var rows = OrganisationColumns.Sorted(await query.RunAsync(search, current.Viewer, ct), view);
            return view.File(rows, ListAbout.Of(clock.Today, [(AdminTexts.Organisations_Search, search)])).As(format);
        }).RequireAuthorization(nameof(Right.Administer));
}
