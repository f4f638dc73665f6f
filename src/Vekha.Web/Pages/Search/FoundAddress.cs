using Vekha.Application.Search;
using Vekha.Planning.Access;
using Vekha.Web.Requests;

namespace Vekha.Web.Pages.Search;

internal static class FoundAddress
{
    /// <summary>The page that shows it; null for a person whom no page shows to the viewer.</summary>
    public static string? Of(Found found, Viewer viewer) => found.Kind switch
    {
        SearchKind.Centres => $"/centres/{found.Id}",
        SearchKind.Acts => $"/acts/{found.Id}",
        SearchKind.Talk => $"/obligations/{found.Id}#talk",
        SearchKind.People when viewer.May(Right.Administer) => AddressValues.Address("/administration/people", ("q", found.Title)),
        SearchKind.People => found.Id == found.RowId ? null : $"/centres/{found.Id}",
        _ => $"/obligations/{found.Id}",
    };
}
