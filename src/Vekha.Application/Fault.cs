namespace Vekha.Application;

/// <summary>What can be wrong with any field.</summary>
public enum Fault
{
    /// <summary>Nothing is given.</summary>
    Required,

    /// <summary>More than {0} characters.</summary>
    TooLong,

    /// <summary>More than {0} things at once.</summary>
    TooMany,

    /// <summary>What was typed is no such value; only who reads typed text can find that.</summary>
    Unclear,

    /// <summary>There is no such day, or it lies out of reach.</summary>
    NoSuchDay,

    /// <summary>No number of a document or clause.</summary>
    NumberRequired,

    /// <summary>No reason for those who work on.</summary>
    ReasonRequired,

    /// <summary>No document or event that a date is taken from.</summary>
    BasisRequired,

    /// <summary>No organisation is given, or one that the viewer may not choose.</summary>
    OrganisationRequired,
}
