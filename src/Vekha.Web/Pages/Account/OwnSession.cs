using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Vekha.Application.Account;
using Vekha.Data.Accounts;
using Vekha.Planning.Access;
using Vekha.Web.Access;
using Vekha.Web.Forms;
using Vekha.Web.Pages.Account.ExpiredSessions;

namespace Vekha.Web.Pages.Account;

/// <summary>Begins and ends the session that a cookie of the browser holds.</summary>
public sealed class OwnSession(SignInManager<Person> identity, SignInCommand signIn, SignOutCommand signOut)
{
    // What the framework notes of a session that began with a password.
    private static readonly Claim ByPassword = new("amr", "pwd");

    /// <returns>The person, or why not.</returns>
    public async Task<(PersonId? Person, string? Error)> SignInAsync(string? login, string? password, CancellationToken ct)
    {
        var outcome = await signIn.RunAsync(
            new(login, password, identity.Context.Connection.RemoteIpAddress, ExpiredSession.LastPerson(identity.Context)), ct);
        if (!outcome.Succeeded) return (null, FaultWords.First(outcome));
        if (await PersonAsync(outcome.Value) is not { } person) return (null, FaultWords.Of(SignInFault.Wrong));
        await BeginAsync(person);
        ExpiredSession.RememberPerson(identity.Context, person.Id);
        return (person.Id, null);
    }

    /// <summary>A new session, after a new password has ended all.</summary>
    public async Task GoOnAsync(Viewer viewer)
    {
        if (await PersonAsync(viewer.PersonId) is { } person) await BeginAsync(person);
    }

    public async Task SignOutAsync(Viewer viewer, CancellationToken ct)
    {
        await signOut.RunAsync(new(SessionMark.IdOf(identity.Context.User)), viewer, ct);
        await EndAsync();
    }

    /// <summary>Where it is written down already.</summary>
    public Task EndAsync() => identity.SignOutAsync();

    private Task BeginAsync(Person person) =>
        identity.SignInWithClaimsAsync(person, isPersistent: true, [ByPassword, .. SessionMark.New(TimeProvider.System.GetUtcNow())]);

    private Task<Person?> PersonAsync(PersonId id) => identity.UserManager.FindByIdAsync(id.ToString());
}
