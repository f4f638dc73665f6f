using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Vekha.Application;
using Vekha.Data;
using Vekha.Data.Accounts;
using Vekha.Data.Journal;
using Vekha.Planning.Journal;
using Vekha.Web.Pages.Account.Kept;

namespace Vekha.Web.Pages.Account;

/// <summary>Signs a person in and writes it down; a lock-out is written down, too.</summary>
public sealed class SignInCommand(SignInManager<Person> identity, VekhaDb db, RequestClock clock)
{
    /// <returns>The person, or why not.</returns>
    public async Task<(Person? Person, string? Error)> RunAsync(string? login, string? password, CancellationToken ct)
    {
        var person = await identity.UserManager.FindByNameAsync((login ?? "").Trim());
        // The answer to an unknown login takes as long as to a wrong password.
        if (person is null || person.Dismissed)
        {
            identity.UserManager.PasswordHasher.HashPassword(new(), password ?? "");
            return (null, Texts.SignIn_Wrong);
        }
        var wasLocked = await identity.UserManager.IsLockedOutAsync(person);
        var result = await identity.PasswordSignInAsync(person, password ?? "", isPersistent: true, lockoutOnFailure: true);
        if (result.Succeeded)
        {
            LostSession.RememberPerson(identity.Context, person.Id);
            await WriteAsync(JournalKind.AccountSignedIn, person.Id, ct);
            return (person, null);
        }
        if (result.IsLockedOut && !wasLocked) await WriteAsync(JournalKind.AccountLocked, person.Id, ct);
        return (null, result.IsLockedOut ? Texts.SignIn_LockedOut : Texts.SignIn_Wrong);
    }

    /// <summary>The entry stands where the person has the widest role.</summary>
    public async Task WriteAsync(JournalKind kind, Guid personId, CancellationToken ct)
    {
        var paths = await db.RoleAssignments.Where(r => r.PersonId == personId).Select(r => r.Path).ToListAsync(ct);
        db.Journal.Note(clock.Now, kind, personId, personId, paths.MinBy(p => p.Length) ?? "");
        await db.SaveChangesAsync(ct);
    }
}
