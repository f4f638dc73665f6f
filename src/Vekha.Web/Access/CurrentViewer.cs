using System.Security.Claims;
using Vekha.Application;
using Vekha.Application.Access;
using Vekha.Data;
using Vekha.Planning.Access;

namespace Vekha.Web.Access;

/// <summary>Who asks in this request. Roles are read from the database at every request, so a change holds at once.</summary>
public sealed class CurrentViewer(VekhaDb db, IHttpContextAccessor http, RequestClock clock)
{
    /// <summary>Nobody until it was loaded, which the session check of every request makes sure of.</summary>
    /// <remarks>An error page is made in a scope of its own: it takes over who asked, without asking the database again.</remarks>
    public Viewer Viewer { get; private set; } = http.HttpContext?.Items[typeof(Viewer)] as Viewer ?? Viewer.Nobody;

    /// <summary>Nothing but the change of the password is open to the person.</summary>
    public bool MustChangePassword { get; private set; }

    /// <summary>Changes with the password and with «sign out everywhere»; null where there is no such person any more.</summary>
    public string? SecurityStamp { get; private set; }

    public async Task<Viewer> LoadAsync(ClaimsPrincipal principal, CancellationToken ct)
    {
        if (Viewer != Viewer.Nobody || !Guid.TryParse(principal.FindFirstValue(ClaimTypes.NameIdentifier), out var id)) return Viewer;
        return await LoadAsync(id, ct);
    }

    /// <summary>Acts for a person who is known by another means than a session: the secret address of a calendar, a letter that is sent.</summary>
    public async Task<Viewer> LoadAsync(Guid id, CancellationToken ct)
    {
        var person = await KnownPerson.OfAsync(db, id, clock.Today, ct);
        if (person is null) return Viewer;
        (MustChangePassword, SecurityStamp) = (person.MustChangePassword, person.SecurityStamp);
        Viewer = new(id, person.FullName, [.. person.Grants, .. person.Deputised]);
        http.HttpContext?.Items[typeof(Viewer)] = Viewer;
        return Viewer;
    }
}
