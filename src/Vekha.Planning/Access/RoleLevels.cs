using Vekha.Planning.Organisations;

namespace Vekha.Planning.Access;

/// <summary>At which levels of the tree a role may be held.</summary>
public static class RoleLevels
{
    public static bool MayBeHeldAt(Role role, OrganisationKind kind) => role switch
    {
        Role.Administrator => true,
        Role.Coordinator or Role.Curator or Role.Reviewer => kind is OrganisationKind.Federal or OrganisationKind.Region,
        Role.MunicipalOfficer => kind is OrganisationKind.Municipality,
        Role.CentreHead => kind is OrganisationKind.Host,
        _ => false,
    };

    public static IReadOnlyList<OrganisationKind> Of(Role role) =>
        [.. Enum.GetValues<OrganisationKind>().Where(kind => MayBeHeldAt(role, kind))];
}
