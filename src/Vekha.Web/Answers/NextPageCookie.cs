using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Vekha.Web.Answers;

/// <summary>A word that waits for the next page in a cookie which only this server writes and reads: an address says what anybody wants
/// it to say, and says it again when it is opened again.</summary>
/// <param name="path">Where it is sent.</param>
internal sealed class NextPageCookie(IDataProtectionProvider protection, string name, string path)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);

    private readonly ITimeLimitedDataProtector protector = protection.CreateProtector(name).ToTimeLimitedDataProtector();

    public void Keep(HttpContext http, string word) =>
        http.Response.Cookies.Append(name, protector.Protect(word, Lifetime), Options(http));

    /// <summary>null where there is none; asked twice, the second answer is null.</summary>
    public string? Take(HttpContext http)
    {
        if (http.Request.Cookies[name] is not { } text) return null;
        http.Response.Cookies.Delete(name, Options(http));
        try
        {
            return protector.Unprotect(text);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private CookieOptions Options(HttpContext http) => new()
    {
        HttpOnly = true,
        IsEssential = true,
        SameSite = SameSiteMode.Strict,
        Secure = http.Request.IsHttps,
        Path = path,
    };
}
