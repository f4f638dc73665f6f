namespace Vekha.Application.Administration.People;

/// <summary>What can be wrong with a person's account or role.</summary>
public enum PersonFault
{
    NameRequired,
    TooLong,
    RoleRequired,

    /// <summary>The role {0} is not held at an organisation of the kind {1}.</summary>
    WrongLevel,
}
