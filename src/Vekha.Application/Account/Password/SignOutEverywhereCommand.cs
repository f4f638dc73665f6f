using Microsoft.AspNetCore.Identity;
using Vekha.Data;
using Vekha.Data.Accounts;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Journal;

namespace Vekha.Application.Account.Password;

/// <summary>Ends all sessions of the viewer.</summary>
public sealed class SignOutEverywhereCommand(VekhaDb db, UserManager<Person> users, AccountJournal journal)
{
    public async Task<Outcome<Done>> RunAsync(SignOutEverywhereRequest request, Viewer viewer, CancellationToken ct)
    {
        if (await users.FindByIdAsync(viewer.PersonId.ToString()) is not { } person) return Refusal.NotAllowed;
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (!(await users.UpdateSecurityStampAsync(person)).Succeeded) return Refusal.ChangedMeanwhile;
        await journal.WriteAsync(JournalKind.AccountSignedOutEverywhere, person.Id, ct);
        await transaction.CommitAsync(ct);
        return new Done();
    }
}

public sealed record SignOutEverywhereRequest;
