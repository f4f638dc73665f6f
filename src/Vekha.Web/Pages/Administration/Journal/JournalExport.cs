using Vekha.Application;
using Vekha.Application.Administration.Journal;
using Vekha.Planning.Access;
using Vekha.Web.Access;
using Vekha.Web.Lists;

namespace Vekha.Web.Pages.Administration.Journal;

/// <summary>The journal as a table for a spreadsheet, with the filter of the page.</summary>
internal static class JournalExport
{
    private const int MaxRows = 50_000;

    public static void MapJournalExport(this IEndpointRouteBuilder app) => app.MapGet("/administration/journal.{format}", async (
        string format, HttpRequest request, JournalQuery query, CurrentViewer current, RequestClock clock, CancellationToken ct) =>
    {
        var (filter, view) = (JournalFilter.Of(request.Query), JournalColumns.For(clock).View(request.Query));
        var page = await query.RunAsync(filter, view.Order, new(null, 1), MaxRows, current.Viewer, ct);
        return view.File(page.Rows, ListAbout.Of(clock.Today, filter.Words)).As(format);
    }).RequireAuthorization(nameof(Right.ReadJournal));
}
