using Vekha.Planning.Organisations;

namespace Vekha.Planning.Access;

/// <summary>A person with a role at an organisation: it reaches the organisation and all below it.</summary>
/// <param name="For">The absent person whose grant it is and whose deputy the viewer is today; null for the viewer's own.</param>
public sealed record Grant(Role Role, OrganisationId OrganisationId, string Path, AbsentPerson? For = null)
{
    public bool Has(Right right) => RoleRights.Of(Role).Contains(right) && (For is null || RoleRights.Deputised.Contains(right));
}
