using System.Net;
using Microsoft.AspNetCore.Identity;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Data.Accounts;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Access.Passwords;
using Vekha.Planning.Journal;

namespace Vekha.Application.Account.Password;

/// <summary>Changes the viewer's own password, which ends all their sessions. Wrong current ones are counted as at the sign-in, in a
/// count of their own: whoever found a session open neither guesses the password nor locks the person out.</summary>
public sealed class ChangePasswordCommand(VekhaDb db, UserManager<Person> users, AccountJournal journal, RequestClock clock)
{
    public async Task<Outcome<Done>> RunAsync(ChangePasswordRequest request, Viewer viewer, CancellationToken ct)
    {
        if (await users.FindByIdAsync(viewer.PersonId.ToString()) is not { } person) return Refusal.NotAllowed;
        if (request.Faults(person.UserName!, person.FullName) is { Any: true } faults) return faults;
        if (await db.BeginTryAsync(person.NormalizedUserName!, [PasswordSide.Session], clock.Now, ct) is not { } counted)
            return FieldFaults.Of(nameof(request.Current), PasswordFault.TooManyTries);
        if (!await users.CheckPasswordAsync(person, request.Current ?? "")) return await FailedAsync(counted, request, person, ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.RightAsync(counted, ct);
        person.MustChangePassword = false;
        var result = await users.ChangePasswordAsync(person, request.Current ?? "", request.Chosen ?? "");
        if (!result.Succeeded) return Refusal.ChangedMeanwhile;
        await journal.WriteAsync(JournalKind.AccountPasswordChanged, person.Id, ct);
        await transaction.CommitAsync(ct);
        return new Done();
    }

    private async Task<FieldFaults> FailedAsync(CountedTry counted, ChangePasswordRequest request, Person person, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.WrongAsync(counted, clock.Now, ct);
        await journal.WriteFailureAsync(person.Id, person.Id, request.Address, counted.IsLast, ct);
        await transaction.CommitAsync(ct);
        return FieldFaults.Of(nameof(request.Current), counted.IsLast ? PasswordFault.TooManyTries : PasswordFault.CurrentIsWrong);
    }
}

/// <param name="Address">Of the browser; null where it has none.</param>
public sealed record ChangePasswordRequest(string? Current, string? Chosen, IPAddress? Address = null)
{
    internal FieldFaults Faults(string login, string fullName)
    {
        if (Chosen == Current) return FieldFaults.Of(nameof(Chosen), PasswordFault.SameAsCurrent);
        return new(PasswordRule.FlawsOf(Chosen ?? "", login, fullName).Select(flaw => new FieldFault(nameof(Chosen), CodeOf(flaw),
            flaw is PasswordFlaw.TooShort ? [PasswordRule.Shortest] : [])));
    }

    private static PasswordFault CodeOf(PasswordFlaw flaw) => flaw switch
    {
        PasswordFlaw.TooShort => PasswordFault.TooShort,
        PasswordFlaw.DigitRequired => PasswordFault.DigitRequired,
        PasswordFlaw.LetterRequired => PasswordFault.LetterRequired,
        PasswordFlaw.FewSigns => PasswordFault.FewSigns,
        PasswordFlaw.Repeats => PasswordFault.Repeats,
        PasswordFlaw.Sequence => PasswordFault.Sequence,
        PasswordFlaw.OwnName => PasswordFault.OwnName,
        _ => PasswordFault.CommonWord,
    };
}
