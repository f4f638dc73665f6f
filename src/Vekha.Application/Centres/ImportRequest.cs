using Vekha.Planning.Organisations;

namespace Vekha.Application.Centres;

/// <summary>A table of centres that are to be added.</summary>
/// <param name="Key">A request sent twice has one effect.</param>
/// <param name="CreateMissing">Hosts and municipalities that nobody knows are made with their centres.</param>
/// <param name="SkipFaulty">Save the good rows without those that are not.</param>
public sealed record ImportRequest(
    Guid Key, OrganisationId RegionId, IReadOnlyList<ImportRow> Rows, bool CreateMissing, bool SkipFaulty = false)
{
    /// <summary>Why the table as a whole cannot be taken; told with what else is wrong.</summary>
    public IReadOnlyList<FieldFault> Unclear { get; init; } = [];
}

/// <param name="Number">Of the row in the table, from 1.</param>
/// <param name="Programme">As people call it, or its code.</param>
/// <param name="Municipality">null where the host answers to the region itself, or the table leaves it open.</param>
public sealed record ImportRow(int Number, CentreValues Values, string? Programme, string? Host, string? Municipality)
{
    /// <summary>What of the row could not be read as a value.</summary>
    public IReadOnlyList<FieldFault> Unclear { get; init; } = [];
}

/// <summary>What can be wrong with a row of a table of centres, beside what <see cref="NewCentreFault"/> names.</summary>
public enum ImportFault
{
    HostRequired,
    UnknownProgramme,
    UnknownMunicipality,
    UnknownHost,

    /// <summary>{0} is unknown, and the viewer may not create it there.</summary>
    MayNotAdd,

    /// <summary>Several hosts are called {0}.</summary>
    SeveralHosts,

    /// <summary>Row {0} says the same.</summary>
    Doubled,

    /// <summary>Row {0} names the same host and programme and tells something else: neither counts.</summary>
    Contradicts,

    /// <summary>Somebody else has just added the same centres.</summary>
    AddedMeanwhile,
}
