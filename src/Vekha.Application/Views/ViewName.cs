using Vekha.Planning.Views;

namespace Vekha.Application.Views;

/// <summary>What a view is to be called, as typed.</summary>
public sealed record ViewName(string? Name)
{
    internal string? Line => Typed.Line(Name);

    internal void AddFaults(FieldFaults faults)
    {
        if (Line is null) faults.Add(nameof(Name), ViewFault.NameRequired);
        if (Line?.Length > SavedView.LongestName) faults.Add(nameof(Name), Application.Fault.TooLong, SavedView.LongestName);
    }

    internal FieldFaults Fault(ViewFault code, object argument) => new() { { nameof(Name), code, argument } };
}

public enum ViewFault
{
    NameRequired,

    /// <summary>The person has a view named {0}, whatever the case of its letters.</summary>
    NameTaken,

    /// <summary>It leads to no list, or to one that is not narrowed.</summary>
    AddressWrong,

    /// <summary>The person has {0} views already.</summary>
    TooMany,
}
