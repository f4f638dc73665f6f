using Vekha.Application.Search;

namespace Vekha.Web.Pages.Search;

internal static class FoundAddress
{
    /// <summary>The page that shows it.</summary>
    public static string Of(Found found) => found.Kind switch
    {
        SearchKind.Centres => $"/centres/{found.Id}",
        SearchKind.Acts => $"/acts/{found.Id}",
        SearchKind.Talk => $"/obligations/{found.Id}#talk",
        _ => $"/obligations/{found.Id}",
    };
}
