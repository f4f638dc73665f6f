namespace Vekha.Application.Account;

/// <summary>What can be wrong with the change of a password.</summary>
public enum PasswordFault
{
    CurrentIsWrong,

    /// <summary>Fewer than {0} characters.</summary>
    TooShort,
    DigitRequired,
    LetterRequired,
    SameAsCurrent,
}
