using Vekha.Planning.Access;

namespace Vekha.Planning.Routes;

/// <summary>A step of a route: what is decided, by whom and by which day.</summary>
/// <param name="Day">null where neither the act nor the template sets one.</param>
public sealed record RouteStep(string Name, StepParty Party, StepDay? Day);

public enum PartyKind { Role, Organisation, Outside }

/// <summary>Who decides a step.</summary>
/// <param name="Name">Of the organisation or of the outside body; null for a role, which has its own words.</param>
public sealed record StepParty(PartyKind Kind, string? Name, Role? Role, Guid? OrganisationId)
{
    /// <summary>People with the role whose scope covers the obligation.</summary>
    public static StepParty Of(Role role) => new(PartyKind.Role, null, role, null);

    /// <summary>People of the organisation itself who may decide steps.</summary>
    public static StepParty Of(Guid organisationId, string name) => new(PartyKind.Organisation, name, null, organisationId);

    /// <summary>A body that works outside and answers by a letter with a number and a date, which people here register.</summary>
    public static StepParty Outside(string name) => new(PartyKind.Outside, name, null, null);
}
