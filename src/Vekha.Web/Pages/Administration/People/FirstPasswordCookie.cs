using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Vekha.Planning.Access;

namespace Vekha.Web.Pages.Administration.People;

/// <summary>A password made for a person, which the administrator sees once: it waits for the next page in a cookie
/// that only this server reads.</summary>
public sealed class FirstPasswordCookie(IDataProtectionProvider protection)
{
    private const string Cookie = "vekha-first-password";
    private readonly ITimeLimitedDataProtector _protector = protection.CreateProtector(Cookie).ToTimeLimitedDataProtector();

    public void Keep(HttpContext http, PersonId personId, string password) => http.Response.Cookies.Append(
        Cookie, _protector.Protect($"{personId:N}{password}", TimeSpan.FromMinutes(5)), Options(http));

    /// <summary>null where there is none for this person; asked twice, the second answer is null.</summary>
    public string? Take(HttpContext http, PersonId personId)
    {
        if (http.Request.Cookies[Cookie] is not { } text) return null;
        http.Response.Cookies.Delete(Cookie, Options(http));
        try
        {
            var kept = _protector.Unprotect(text);
            return kept.StartsWith(personId.Value.ToString("N"), StringComparison.Ordinal) ? kept[32..] : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static CookieOptions Options(HttpContext http) => new()
    {
        HttpOnly = true,
        IsEssential = true,
        SameSite = SameSiteMode.Strict,
        Secure = http.Request.IsHttps,
        Path = "/administration/people",
    };
}
