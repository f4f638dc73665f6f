namespace Vekha.Planning.Access.Passwords;

/// <summary>Why a password is not good enough.</summary>
public enum PasswordFlaw
{
    TooShort,
    DigitRequired,

    /// <summary>Of any alphabet.</summary>
    LetterRequired,

    /// <summary>Of few different signs.</summary>
    FewSigns,

    /// <summary>Little more than the same again.</summary>
    Repeats,

    /// <summary>Little more than neighbours on the keyboard, in the alphabet or among numbers.</summary>
    Sequence,

    /// <summary>Little more than words that are tried first.</summary>
    CommonWord,

    /// <summary>Little more than the person's own login or name.</summary>
    OwnName,
}
