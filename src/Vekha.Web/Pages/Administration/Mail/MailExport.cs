using Vekha.Application;
using Vekha.Application.Administration.Mail;
using Vekha.Planning.Access;
using Vekha.Web.Access;
using Vekha.Web.Lists;

namespace Vekha.Web.Pages.Administration.Mail;

internal static class MailExport
{
    public static void MapMailExport(this IEndpointRouteBuilder app) => app.MapGet("/administration/mail.{format}", async (
        string format, HttpRequest request, MailQuery query, CurrentViewer current, RequestClock clock, CancellationToken ct) =>
    {
        var (filter, view) = (MailFilter.Of(request.Query), MailColumns.For(clock).View(request.Query));
        var rows = await query.AllAsync(filter, view.Order, current.Viewer, ct);
        return view.File(rows, ListAbout.Of(clock.Today, filter.Words)).As(format);
    }).RequireAuthorization(nameof(Right.Administer));
}
