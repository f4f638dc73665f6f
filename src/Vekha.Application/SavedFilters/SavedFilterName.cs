using Vekha.Planning.SavedFilters;

namespace Vekha.Application.SavedFilters;

/// <summary>The name of a filter, as typed.</summary>
public sealed record SavedFilterName(string? Name)
{
    internal string? Line => Typed.Line(Name);

    internal void AddFaults(FieldFaults faults)
    {
        if (Line is null) faults.Add(nameof(Name), SavedFilterFault.NameRequired);
        if (Line?.Length > SavedFilter.LongestName) faults.Add(nameof(Name), Application.Fault.TooLong, SavedFilter.LongestName);
    }

    internal FieldFaults Fault(SavedFilterFault code, object argument) => new() { { nameof(Name), code, argument } };
}

public enum SavedFilterFault
{
    NameRequired,

    /// <summary>The person has a filter named {0}, whatever the case of its letters.</summary>
    NameTaken,

    /// <summary>The address leads to no list, or to one without a filter.</summary>
    AddressWrong,

    /// <summary>The person has {0} filters already.</summary>
    TooMany,
}
