using Microsoft.AspNetCore.Identity;
using Vekha.Data.Accounts;
using Vekha.Planning.Access;
using Vekha.Planning.Journal;

namespace Vekha.Application.Account;

/// <summary>Lets a person in who knows the password, and writes it down; a lock-out is written down, too. Who asks is not known yet, so
/// there is no viewer.</summary>
public sealed class SignInCommand(UserManager<Person> users, AccountJournal journal)
{
    /// <returns>Who it is; their session is begun by the caller.</returns>
    public async Task<Outcome<PersonId>> RunAsync(SignInRequest request, CancellationToken ct)
    {
        var (person, password) = (await users.FindByNameAsync((request.Login ?? "").Trim()), request.Password ?? "");
        // The answer to an unknown login takes as long as to a wrong password.
        if (person is null || person.Dismissed)
        {
            users.PasswordHasher.HashPassword(new(), password);
            return Fault(SignInFault.Wrong);
        }
        if (await users.IsLockedOutAsync(person)) return Fault(SignInFault.LockedOut);
        if (!await users.CheckPasswordAsync(person, password)) return await FailedAsync(person, ct);
        if (!(await users.ResetAccessFailedCountAsync(person)).Succeeded) return Fault(SignInFault.Wrong);
        await journal.WriteAsync(JournalKind.AccountSignedIn, person.Id, ct);
        return person.Id;
    }

    private async Task<FieldFaults> FailedAsync(Person person, CancellationToken ct)
    {
        var isCounted = (await users.AccessFailedAsync(person)).Succeeded;
        if (!isCounted || !await users.IsLockedOutAsync(person)) return Fault(SignInFault.Wrong);
        await journal.WriteAsync(JournalKind.AccountLocked, person.Id, ct);
        return Fault(SignInFault.LockedOut);
    }

    private static FieldFaults Fault(SignInFault code) => FieldFaults.Of(nameof(SignInRequest.Password), code);
}

public sealed record SignInRequest(string? Login, string? Password);

public enum SignInFault
{
    /// <summary>No such login, or another password: which of them is not told.</summary>
    Wrong,

    /// <summary>Too many wrong passwords in a row.</summary>
    LockedOut,
}
