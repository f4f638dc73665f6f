using Vekha.Application.SavedFilters;

namespace Vekha.Web.Pages.SavedFilters;

internal static class SavedFilterLinkAddress
{
    extension(SavedFilterLink link)
    {
        /// <summary>null where this version has no such list any more.</summary>
        public string? Address => FilteredLists.NameOf(link.Path) is null ? null : link.Path + link.Query;
    }
}
