using Vekha.Planning.Access;
using Vekha.Planning.Organisations;

namespace Vekha.Planning.Approvals;

/// <summary>Who decides a step.</summary>
/// <param name="Name">Of the organisation or of the outside body; null for a role, which has its own words.</param>
public sealed record Decider(DeciderKind Kind, string? Name, Role? Role, OrganisationId? OrganisationId)
{
    /// <summary>People with the role whose scope covers the subject.</summary>
    public static Decider Of(Role role) => new(DeciderKind.Role, null, role, null);

    /// <summary>People of the organisation itself who may decide steps.</summary>
    public static Decider Of(OrganisationId organisationId, string name) => new(DeciderKind.Organisation, name, null, organisationId);

    /// <summary>A body that works outside and answers by a letter with a number and a date, which people here register.</summary>
    public static Decider Outside(string name) => new(DeciderKind.Outside, name, null, null);
}
