using Microsoft.AspNetCore.DataProtection;

namespace Vekha.Web.Answers;

/// <summary>Says once, on the page that a form leads back to, that the form has worked: an address alone says nothing of what nobody has
/// done.</summary>
public sealed class DoneCookie(IDataProtectionProvider protection)
{
    private readonly NextPageCookie cookie = new(protection, "vekha-saved", "/");

    /// <param name="page">The path of the page that is to say so.</param>
    /// <param name="what">What the page needs to tell it.</param>
    public void Keep(HttpContext http, string page, string what = "") => cookie.Keep(http, $"{page}?{what}");

    /// <returns>What was kept; null where no form has just led to this page.</returns>
    public string? Take(HttpContext http)
    {
        if (!HttpMethods.IsGet(http.Request.Method) || cookie.Take(http) is not { } kept) return null;
        var cut = kept.IndexOf('?', StringComparison.Ordinal);
        return kept[..cut] == http.Request.Path.Value ? kept[(cut + 1)..] : null;
    }
}
