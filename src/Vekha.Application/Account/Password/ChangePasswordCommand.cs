using Microsoft.AspNetCore.Identity;
using Vekha.Data;
using Vekha.Data.Accounts;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Journal;

namespace Vekha.Application.Account.Password;

/// <summary>Changes the viewer's own password, which ends all their sessions.</summary>
public sealed class ChangePasswordCommand(VekhaDb db, UserManager<Person> users, AccountJournal journal)
{
    public async Task<Outcome<Done>> RunAsync(ChangePasswordRequest request, Viewer viewer, CancellationToken ct)
    {
        if (await users.FindByIdAsync(viewer.PersonId.ToString()) is not { } person) return Refusal.NotAllowed;
        if (request.Faults() is { Any: true } faults) return faults;
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        person.MustChangePassword = false;
        var result = await users.ChangePasswordAsync(person, request.Current ?? "", request.Chosen ?? "");
        if (!result.Succeeded) return OutcomeOf(result, person);
        await journal.WriteAsync(JournalKind.AccountPasswordChanged, person.Id, ct);
        await transaction.CommitAsync(ct);
        return new Done();
    }

    private Outcome<Done> OutcomeOf(IdentityResult result, Person person)
    {
        var faults = AccountFaults.Of(result, users, person,
            code => code is PasswordFault.CurrentIsWrong ? nameof(ChangePasswordRequest.Current) : nameof(ChangePasswordRequest.Chosen));
        return faults.Any ? faults : Refusal.ChangedMeanwhile;
    }
}

public sealed record ChangePasswordRequest(string? Current, string? Chosen)
{
    /// <summary>The other rules of passwords are those of the installation, which only the command knows.</summary>
    internal FieldFaults Faults()
    {
        var faults = new FieldFaults();
        if (Chosen == Current) faults.Add(nameof(Chosen), PasswordFault.SameAsCurrent);
        return faults;
    }
}
