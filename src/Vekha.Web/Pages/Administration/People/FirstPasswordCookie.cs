using Microsoft.AspNetCore.DataProtection;
using Vekha.Planning.Access;
using Vekha.Web.Answers;

namespace Vekha.Web.Pages.Administration.People;

/// <summary>A password made for a person, which the administrator sees once, on the next page.</summary>
public sealed class FirstPasswordCookie(IDataProtectionProvider protection)
{
    private readonly NextPageCookie cookie = new(protection, "vekha-first-password", "/administration/people");

    public void Keep(HttpContext http, PersonId personId, string password) => cookie.Keep(http, $"{personId:N}{password}");

    /// <summary>null where there is none for this person; asked twice, the second answer is null.</summary>
    public string? Take(HttpContext http, PersonId personId) =>
        cookie.Take(http) is { } kept && kept.StartsWith(personId.Value.ToString("N"), StringComparison.Ordinal) ? kept[32..] : null;
}
