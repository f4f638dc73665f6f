using System.Security.Claims;
using Vekha.Application;
using Vekha.Application.Access;
using Vekha.Planning.Access;

namespace Vekha.Web.Access;

/// <summary>Who asks in this request. Roles are read from the database at every request, so a change holds at once.</summary>
public sealed class CurrentViewer(ViewerQuery viewers, IHttpContextAccessor http, RequestClock clock)
{
    /// <summary>Nobody until it was loaded, which the session check of every request makes sure of.</summary>
    /// <remarks>An error page is made in a scope of its own: it takes over who asked, without asking the database again.</remarks>
    public Viewer Viewer { get; private set; } = http.HttpContext?.Items[typeof(Viewer)] as Viewer ?? Viewer.Nobody;

    /// <summary>Nothing but the change of the password is open to the person.</summary>
    public bool MustChangePassword { get; private set; }

    /// <summary>Changes with the password and with «sign out everywhere»; null where there is no such person any more, or the session was
    /// ended.</summary>
    public string? SecurityStamp { get; private set; }

    public async Task<Viewer> LoadAsync(ClaimsPrincipal principal, CancellationToken ct)
    {
        if (Viewer != Viewer.Nobody || !Guid.TryParse(principal.FindFirstValue(ClaimTypes.NameIdentifier), out var id)) return Viewer;
        var session = SessionMark.IdOf(principal) ?? Guid.Empty;
        if (await viewers.AccountAsync(new(id), session, clock.Today, ct) is not { } account) return Viewer;
        (Viewer, MustChangePassword, SecurityStamp) = (account.Viewer, account.MustChangePassword, account.SecurityStamp);
        http.HttpContext?.Items[typeof(Viewer)] = Viewer;
        return Viewer;
    }
}
