namespace Vekha.Application.Account;

/// <summary>What can be wrong with the change of a password.</summary>
public enum PasswordFault
{
    CurrentIsWrong,

    /// <summary>The current one was wrong too often; it is not looked at for a while.</summary>
    TooManyTries,

    /// <summary>Fewer than {0} characters.</summary>
    TooShort,
    DigitRequired,
    LetterRequired,
    FewSigns,
    Repeats,
    Sequence,
    CommonWord,
    OwnName,
    SameAsCurrent,
}
