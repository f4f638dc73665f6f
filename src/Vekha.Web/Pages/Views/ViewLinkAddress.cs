using Vekha.Application.Views;

namespace Vekha.Web.Pages.Views;

internal static class ViewLinkAddress
{
    extension(ViewLink link)
    {
        /// <summary>null where this version has no such list any more.</summary>
        public string? Address => ViewPlaces.NameOf(link.Path) is null ? null : link.Path + link.Query;
    }
}
