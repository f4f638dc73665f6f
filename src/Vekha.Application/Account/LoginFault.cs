namespace Vekha.Application.Account;

/// <summary>What can be wrong with a login.</summary>
public enum LoginFault
{
    /// <summary>Somebody else has the login {0}.</summary>
    Taken,

    /// <summary>It has other letters or signs than a login may have.</summary>
    Invalid,
}
