using Microsoft.AspNetCore.Identity;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Data.Accounts;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Journal;

namespace Vekha.Application.Administration.People;

/// <summary>Closes an account, opens it again, or lets a person in who was locked out by wrong passwords.</summary>
public sealed class ChangeAccessCommand(VekhaDb db, UserManager<Person> users, RequestClock clock)
{
    public async Task<Outcome<Done>> RunAsync(ChangeAccessRequest request, Viewer viewer, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await AccountInReach.LockedAsync(db, request.PersonId, viewer, ct) is not { } account) return Refusal.NotAllowed;
        var refusal = request.Change switch
        {
            AccessChange.Dismiss => await DismissAsync(account, viewer, ct),
            AccessChange.Restore => await RestoreAsync(account, viewer),
            AccessChange.Unlock => await UnlockAsync(account, viewer, ct),
            _ => Refusal.ChangedMeanwhile,
        };
        if (refusal is { } why) return why;
        await transaction.CommitAsync(ct);
        return new Done();
    }

    private async Task<Refusal?> DismissAsync(AccountInReach account, Viewer viewer, CancellationToken ct)
    {
        if (account.Person.Dismissed) return null;
        if (await db.AreLastAsync(account.Roles, ct)) return Refusal.LastAdministrator;
        account.Person.Dismissed = true;
        account.Note(db, clock.Now, JournalKind.PersonDismissed, viewer);
        // Ends the person's sessions.
        return RefusalOf(await users.UpdateSecurityStampAsync(account.Person));
    }

    private async Task<Refusal?> RestoreAsync(AccountInReach account, Viewer viewer)
    {
        if (!account.Person.Dismissed) return null;
        account.Person.Dismissed = false;
        account.Note(db, clock.Now, JournalKind.PersonRestored, viewer);
        return RefusalOf(await users.UpdateAsync(account.Person));
    }

    private async Task<Refusal?> UnlockAsync(AccountInReach account, Viewer viewer, CancellationToken ct)
    {
        await db.ForgetTriesAsync(account.Person.NormalizedUserName!, ct);
        account.Note(db, clock.Now, JournalKind.PersonUnlocked, viewer);
        return RefusalOf(await users.UpdateAsync(account.Person));
    }

    private static Refusal? RefusalOf(IdentityResult result) => result.Succeeded ? null : Refusal.ChangedMeanwhile;
}

public sealed record ChangeAccessRequest(PersonId PersonId, AccessChange Change);

public enum AccessChange
{
    Dismiss,

    /// <summary>After a dismissal.</summary>
    Restore,

    /// <summary>After too many wrong passwords.</summary>
    Unlock,
}
