namespace Vekha.Application;

/// <summary>What is wrong with one field of a request.</summary>
/// <param name="Field">The name of the property of the request.</param>
/// <param name="Code">A member of an enumeration named after its area, «EvidenceFault.NumberRequired»;
/// each has its words where people read them.</param>
/// <param name="Arguments">What the words name: a limit, a name, a day.</param>
public sealed record FieldFault(string Field, Enum Code, params IReadOnlyList<object> Arguments);

/// <summary>Gathers what is wrong with the fields of a request: the first fault of each field counts.</summary>
public sealed class FieldFaults : List<FieldFault>
{
    public FieldFaults() { }

    public FieldFaults(IEnumerable<FieldFault> faults) : base(faults) { }

    public bool Any => Count > 0;

    /// <summary>A single one.</summary>
    public static FieldFaults Of(string field, Enum code, params IReadOnlyList<object> arguments) =>
        [new FieldFault(field, code, arguments)];

    public void Add(string field, Enum code, params IReadOnlyList<object> arguments)
    {
        if (!Exists(f => f.Field == field)) Add(new FieldFault(field, code, arguments));
    }
}

/// <summary>What can be wrong with any field.</summary>
public enum Fault
{
    /// <summary>Nothing is given.</summary>
    Required,

    /// <summary>More than {0} characters.</summary>
    TooLong,

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
