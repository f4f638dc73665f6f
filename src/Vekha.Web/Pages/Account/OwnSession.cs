using Microsoft.AspNetCore.Identity;
using Vekha.Application.Account;
using Vekha.Data.Accounts;
using Vekha.Planning.Access;
using Vekha.Planning.Journal;
using Vekha.Web.Pages.Account.ExpiredSessions;

namespace Vekha.Web.Pages.Account;

/// <summary>Begins and ends the session that a cookie of the browser holds, and writes it down; a lock-out is written down, too.</summary>
public sealed class OwnSession(SignInManager<Person> identity, AccountJournal journal)
{
    /// <returns>The person, or why not.</returns>
    public async Task<(Person? Person, string? Error)> SignInAsync(string? login, string? password, CancellationToken ct)
    {
        var person = await identity.UserManager.FindByNameAsync((login ?? "").Trim());
        // The answer to an unknown login takes as long as to a wrong password.
        if (person is null || person.Dismissed)
        {
            identity.UserManager.PasswordHasher.HashPassword(new(), password ?? "");
            return (null, AccountTexts.SignIn_Wrong);
        }
        var wasLocked = await identity.UserManager.IsLockedOutAsync(person);
        var result = await identity.PasswordSignInAsync(person, password ?? "", isPersistent: true, lockoutOnFailure: true);
        if (result.Succeeded)
        {
            ExpiredSession.RememberPerson(identity.Context, person.Id);
            await journal.WriteAsync(JournalKind.AccountSignedIn, person.Id, ct);
            return (person, null);
        }
        if (result.IsLockedOut && !wasLocked) await journal.WriteAsync(JournalKind.AccountLocked, person.Id, ct);
        return (null, result.IsLockedOut ? AccountTexts.SignIn_LockedOut : AccountTexts.SignIn_Wrong);
    }

    /// <summary>Goes on with the session after a new password has ended all others.</summary>
    public async Task GoOnAsync(Viewer viewer)
    {
        if (await identity.UserManager.FindByIdAsync(viewer.PersonId.ToString()) is { } person) await identity.RefreshSignInAsync(person);
    }

    public async Task SignOutAsync(Viewer viewer, CancellationToken ct)
    {
        await journal.WriteAsync(JournalKind.AccountSignedOut, viewer.PersonId, ct);
        await EndAsync();
    }

    /// <summary>Where it is written down already.</summary>
    public Task EndAsync() => identity.SignOutAsync();
}
