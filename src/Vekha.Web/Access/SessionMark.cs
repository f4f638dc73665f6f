using System.Globalization;
using System.Security.Claims;
using Vekha.Data.Accounts;

namespace Vekha.Web.Access;

/// <summary>What tells one session of a person from another, and when it began: kept in its cookie.</summary>
internal static class SessionMark
{
    private const string Id = "vekha:session";
    private const string Begun = "vekha:begun";

    /// <summary>Of a session that begins now.</summary>
    public static Claim[] New(DateTimeOffset now) =>
        [new(Id, Guid.NewGuid().ToString("N")), new(Begun, now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture))];

    /// <returns>null for a session that began before sessions were marked.</returns>
    public static Guid? IdOf(ClaimsPrincipal principal) => Guid.TryParse(principal.FindFirstValue(Id), out var id) ? id : null;

    /// <summary>Whether it has lasted as long as any may.</summary>
    public static bool IsOver(ClaimsPrincipal principal, DateTimeOffset now) =>
        long.TryParse(principal.FindFirstValue(Begun), NumberStyles.None, CultureInfo.InvariantCulture, out var begun)
        && now - DateTimeOffset.FromUnixTimeSeconds(begun) >= EndedSession.Longest;
}
