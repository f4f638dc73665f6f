using System.Net;
using Microsoft.AspNetCore.Identity;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Data.Accounts;
using Vekha.Documents.Blocks;
using Vekha.Planning.Access;
using Vekha.Planning.Access.Passwords;
using Vekha.Planning.Journal;

namespace Vekha.Application.Account;

/// <summary>Lets a person in who knows the password, and writes down who came in and who failed. Who asks is not known yet, so there is no
/// viewer. A login that nobody has is counted, locked and answered like any other, in the same time.</summary>
public sealed partial class SignInCommand(
    VekhaDb db, UserManager<Person> users, AccountJournal journal, RequestClock clock, ILogger<SignInCommand> log)
{
    /// <returns>Who it is; their session is begun by the caller.</returns>
    public async Task<Outcome<PersonId>> RunAsync(SignInRequest request, CancellationToken ct)
    {
        var (login, password) = (users.NormalizeName(request.LoginLine), request.Password ?? "");
        var person = await users.FindByNameAsync(request.LoginLine) is { Dismissed: false } found ? found : null;
        var sides = PasswordSide.OfSignIn(person is not null && person.Id == request.KnownPerson, request.Address);
        if (await db.BeginTryAsync(login, sides, clock.Now, ct) is not { } counted) return Fault(SignInFault.LockedOut);
        if (!await IsRightAsync(person, password)) return await FailedAsync(counted, person?.Id, request.Address, ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.RightAsync(counted, ct);
        await journal.WriteAsync(JournalKind.AccountSignedIn, person!.Id, ct);
        await transaction.CommitAsync(ct);
        return person.Id;
    }

    private async Task<bool> IsRightAsync(Person? person, string password)
    {
        if (person is not null) return await users.CheckPasswordAsync(person, password);
        users.PasswordHasher.HashPassword(new(), password);
        return false;
    }

    private async Task<FieldFaults> FailedAsync(CountedTry counted, PersonId? personId, IPAddress? address, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.WrongAsync(counted, clock.Now, ct);
        await journal.WriteFailureAsync(personId, null, address, counted.IsLast, ct);
        await transaction.CommitAsync(ct);
        if (personId is null) LogUnknown(address);
        return Fault(counted.IsLast ? SignInFault.LockedOut : SignInFault.Wrong);
    }

    private static FieldFaults Fault(SignInFault code) => FieldFaults.Of(nameof(SignInRequest.Password), code);

    // The journal tells of accounts, and an account is what is missing here. What was typed may be a password.
    [LoggerMessage(Level = LogLevel.Information, Message = "A sign-in failed from {Address}: no such login")]
    private partial void LogUnknown(IPAddress? address);
}

/// <param name="Address">Of the browser; null where it has none.</param>
/// <param name="KnownPerson">Who signed in last at this browser; null where nobody did.</param>
public sealed record SignInRequest(string? Login, string? Password, IPAddress? Address, PersonId? KnownPerson)
{
    internal string LoginLine => (Typed.Line(Login) ?? "").Start(PasswordTries.LongestLogin);
}

public enum SignInFault
{
    /// <summary>No such login, or another password: which of them is not told.</summary>
    Wrong,

    /// <summary>Too many wrong passwords from this side.</summary>
    LockedOut,
}
