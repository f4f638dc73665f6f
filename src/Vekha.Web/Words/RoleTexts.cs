using Vekha.Planning.Access;

namespace Vekha.Web.Words;

internal static class RoleTexts
{
    public static string Of(Role role) => role switch
    {
        Role.Administrator => Texts.Role_Administrator,
        Role.Coordinator => Texts.Role_Coordinator,
        Role.MunicipalOfficer => Texts.Role_MunicipalOfficer,
        Role.CentreHead => Texts.Role_CentreHead,
        Role.Reviewer => Texts.Role_Reviewer,
        Role.Curator => Texts.Role_Curator,
        _ => role.ToString(),
    };
}
