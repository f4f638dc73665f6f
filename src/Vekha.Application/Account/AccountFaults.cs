using Microsoft.AspNetCore.Identity;
using Vekha.Data.Accounts;

namespace Vekha.Application.Account;

/// <summary>What the rules of accounts have against a login or a password, as codes. All that is wrong is told at once.</summary>
internal static class AccountFaults
{
    /// <param name="fieldOf">The field of the request that a code belongs to.</param>
    /// <returns>Empty where the change failed for another reason: the account was changed meanwhile.</returns>
    public static FieldFaults Of(IdentityResult result, Person person, Func<Enum, string> fieldOf)
    {
        var faults = new FieldFaults();
        foreach (var error in result.Errors)
            if (CodeOf(error.Code) is { } code) faults.Add(new FieldFault(fieldOf(code), code, ArgumentsOf(code, person)));
        return faults;
    }

    private static Enum? CodeOf(string code) => code switch
    {
        nameof(IdentityErrorDescriber.PasswordMismatch) => PasswordFault.CurrentIsWrong,
        nameof(IdentityErrorDescriber.DuplicateUserName) => LoginFault.Taken,
        nameof(IdentityErrorDescriber.InvalidUserName) => LoginFault.Invalid,
        _ => null,
    };

    private static object[] ArgumentsOf(Enum code, Person person) => code switch
    {
        LoginFault.Taken => [person.UserName!],
        _ => [],
    };
}
