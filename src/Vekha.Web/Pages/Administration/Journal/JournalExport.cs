using Vekha.Application;
using Vekha.Application.Administration.Journal;
using Vekha.Formats.Csv;
using Vekha.Planning.Access;
using Vekha.Web.Access;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Administration.Journal;

/// <summary>The journal as a table for a spreadsheet, with the filter of the page.</summary>
internal static class JournalExport
{
    private const int MaxRows = 50_000;

    public static void MapJournalExport(this IEndpointRouteBuilder app) =>
        app.MapGet("/administration/journal.csv", WriteAsync).RequireAuthorization(nameof(Right.ReadJournal));

    private static async Task<IResult> WriteAsync(
        HttpRequest request, JournalQuery query, CurrentViewer current, RequestClock clock, CancellationToken ct)
    {
        var page = await query.RunAsync(JournalFilter.Of(request.Query), null, MaxRows, current.Viewer, ct);
        var table = CsvText.Write(
            [
                AdminTexts.Journal_When, AdminTexts.Journal_Person, AdminTexts.Journal_What, AdminTexts.Journal_Subject,
                Texts.Before, Texts.After, AdminTexts.Journal_Why, AdminTexts.Journal_Organisation,
            ],
            page.Rows.Select(r => CellsOf(r, clock)));
        return Results.File(table, CsvText.MediaType, $"journal-{clock.Today:yyyy-MM-dd}.csv");
    }

    private static IReadOnlyList<string?> CellsOf(JournalRow row, RequestClock clock) =>
    [
        Russian.Moment(clock.Local(row.Entry.At)).Replace('\u00a0', ' '),
        row.Who ?? Texts.System,
        JournalWords.Of(row.Entry.Kind),
        row.Subject,
        JournalWords.Value(row.Entry.Kind, row.Entry.From),
        JournalWords.Value(row.Entry.Kind, row.Entry.To),
        row.Entry.Reason,
        row.Organisation,
    ];
}
