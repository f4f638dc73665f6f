using Microsoft.AspNetCore.Identity;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Account;

/// <summary>What is wrong with a new password or login, in words for people.</summary>
internal sealed class PasswordErrors : IdentityErrorDescriber
{
    public override IdentityError PasswordMismatch() => new() { Code = nameof(PasswordMismatch), Description = Texts.Password_CurrentIsWrong };

    public override IdentityError PasswordTooShort(int length) =>
        new() { Code = nameof(PasswordTooShort), Description = Texts.Password_TooShort.With(length) };

    public override IdentityError PasswordRequiresDigit() => new() { Code = nameof(PasswordRequiresDigit), Description = Texts.Password_NeedsDigit };

    public override IdentityError PasswordRequiresLower() => new() { Code = nameof(PasswordRequiresLower), Description = Texts.Password_NeedsLetter };

    public override IdentityError PasswordRequiresUniqueChars(int uniqueChars) =>
        new() { Code = nameof(PasswordRequiresUniqueChars), Description = Texts.Password_NeedsLetter };

    public override IdentityError DuplicateUserName(string userName) =>
        new() { Code = nameof(DuplicateUserName), Description = Texts.Account_LoginTaken.With(userName) };

    public override IdentityError InvalidUserName(string? userName) => new() { Code = nameof(InvalidUserName), Description = Texts.Account_LoginInvalid };
}
