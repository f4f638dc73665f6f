using Vekha.Planning.Organisations;

namespace Vekha.Web.Words;

internal static class OrganisationKindWords
{
    public static string Of(OrganisationKind kind) => kind switch
    {
        OrganisationKind.Federal => Texts.Kind_Federal,
        OrganisationKind.Region => Texts.Kind_Region,
        OrganisationKind.Municipality => Texts.Kind_Municipality,
        OrganisationKind.Host => Texts.Kind_Host,
        _ => kind.ToString(),
    };
}
