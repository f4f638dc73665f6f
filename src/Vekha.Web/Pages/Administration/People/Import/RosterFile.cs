using Vekha.Application.Administration.People.Import;
using Vekha.Planning.Access;
using Vekha.Web.Access;
using Vekha.Web.Lists;

namespace Vekha.Web.Pages.Administration.People.Import;

/// <summary>The people as the table that the import reads, and the same table empty.</summary>
internal static class RosterFile
{
    private static readonly string[] Header = [.. Enum.GetValues<PeopleImportColumn>().Select(PeopleImportTable.Heading)];

    public static void MapRoster(this IEndpointRouteBuilder app)
    {
        app.MapGet("/administration/people/roster.{format}", async (
            string format, RosterQuery query, CurrentViewer current, CancellationToken ct) =>
                Of(PeopleTexts.Roster_File, await query.RunAsync(current.Viewer, ct)).As(format))
            .RequireAuthorization(nameof(Right.Administer));
        app.MapGet("/administration/people/template.{format}", (string format) => Of(PeopleTexts.Roster_Template, []).As(format))
            .RequireAuthorization(nameof(Right.Administer));
    }

    private static TableFile Of(string name, IReadOnlyList<RosterRow> rows) => new(name, Header,
    [
        .. rows.Select(row => (object?[])[row.Name, row.Post, row.Login, row.Address, row.Phone, RoleWords.Of(row.Role), row.Organisation,
            row.Municipality]),
    ]);
}
