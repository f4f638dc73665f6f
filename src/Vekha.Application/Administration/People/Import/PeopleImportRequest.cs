using Vekha.Planning.Access;

namespace Vekha.Application.Administration.People.Import;

/// <summary>A table of people who are to be added, or corrected where they have an account.</summary>
/// <param name="IsAsSeen">It is what the person saw checked.</param>
/// <param name="SkipFaulty">Save the good rows without those that are not.</param>
public sealed record PeopleImportRequest(IReadOnlyList<PersonLine> Lines, bool IsAsSeen, bool SkipFaulty = false)
{
    /// <summary>New accounts that one table may add: the password of each costs a good part of a second.</summary>
    public const int MostAdded = 200;
}

/// <summary>A row of the table: a person and one role. Who has several roles has several rows with the same login.</summary>
/// <param name="Number">Of the row in the table, from 1.</param>
/// <param name="Login">null where it is to be made of the name.</param>
/// <param name="Role">null where the table names none, or one that nobody knows.</param>
/// <param name="TypedRole">As it stands in the table.</param>
/// <param name="Organisation">Its name, or its short name.</param>
/// <param name="Municipality">Tells organisations of one name apart; null where the table leaves it open.</param>
public sealed record PersonLine(
    int Number, PersonNames Person, string? Login, Role? Role, string? TypedRole, string? Organisation, string? Municipality);

/// <summary>What can be wrong with a row of a table of people, beside what <see cref="PersonFault"/> names.</summary>
public enum PeopleImportFault
{
    /// <summary>Nobody knows the role {0}.</summary>
    UnknownRole,

    /// <summary>The viewer administers no organisation {0}.</summary>
    UnknownOrganisation,

    /// <summary>Several organisations are called {0}.</summary>
    SeveralOrganisations,

    /// <summary>Row {0} says the same.</summary>
    Doubled,

    /// <summary>Row {0} has the same login and tells of another person: neither counts.</summary>
    OtherPerson,

    /// <summary>Row {0} tells something else of the same person: neither counts.</summary>
    Contradicts,

    /// <summary>The account is closed.</summary>
    Dismissed,

    /// <summary>The person has a role out of the viewer's reach, whose administrator alone corrects the account.</summary>
    OutOfReach,

    /// <summary>More than {0} new accounts.</summary>
    TooMany,

    /// <summary>Somebody else has just added one of these people.</summary>
    AddedMeanwhile,
}
