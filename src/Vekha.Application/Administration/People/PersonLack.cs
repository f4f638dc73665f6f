namespace Vekha.Application.Administration.People;

/// <summary>What a person may lack to work here.</summary>
public enum PersonLack
{
    /// <summary>An address of mail.</summary>
    Address,
    /// <summary>They have never signed in.</summary>
    SignIn,
    /// <summary>A password of one's own: the first one was never changed.</summary>
    OwnPassword,
    /// <summary>Signing in is locked after wrong passwords.</summary>
    Access,
}
