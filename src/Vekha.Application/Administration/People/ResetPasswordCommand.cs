using Microsoft.AspNetCore.Identity;
using Vekha.Application.Account;
using Vekha.Data;
using Vekha.Data.Accounts;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Journal;

namespace Vekha.Application.Administration.People;

/// <summary>Gives a person a new first password, which ends all their sessions.</summary>
public sealed class ResetPasswordCommand(VekhaDb db, UserManager<Person> users, RequestClock clock)
{
    /// <returns>The password, which is stored nowhere.</returns>
    public async Task<Outcome<string>> RunAsync(ResetPasswordRequest request, Viewer viewer, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await AccountInReach.LockedAsync(db, request.PersonId, viewer, ct) is not { } account) return Refusal.NotAllowed;
        var (person, password) = (account.Person, FirstPassword.Make());
        person.PasswordHash = users.PasswordHasher.HashPassword(person, password);
        (person.MustChangePassword, person.LockoutEnd, person.AccessFailedCount) = (true, null, 0);
        account.Note(db, clock.Now, JournalKind.PersonPasswordReset, viewer);
        if (!(await users.UpdateSecurityStampAsync(person)).Succeeded) return Refusal.ChangedMeanwhile;
        await transaction.CommitAsync(ct);
        return password;
    }
}

public sealed record ResetPasswordRequest(PersonId PersonId);
