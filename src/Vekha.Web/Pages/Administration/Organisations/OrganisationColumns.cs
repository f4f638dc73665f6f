using Vekha.Application.Administration.Organisations;
using Vekha.Web.Lists;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Administration.Organisations;

/// <summary>The organisations as a list: what stands in its columns.</summary>
internal static class OrganisationColumns
{
    public static ListDescription<ListedOrganisation, OrganisationColumn> All { get; } =
        new(AdminTexts.Organisations, new(OrganisationColumn.Name),
        [
            new(OrganisationColumn.Name, AdminTexts.Organisations_Name, listed => listed.Row.Name) { IsHead = true },
            new(OrganisationColumn.ShortName, AdminTexts.Organisations_ShortName, listed => listed.Row.ShortName),
            new(OrganisationColumn.Kind, AdminTexts.Organisations_Kind, listed => OrganisationKindWords.Of(listed.Row.Kind))
            {
                IsGroup = true,
            },
            new(OrganisationColumn.Above, AdminTexts.Organisations_Above, listed => listed.Above) { IsGroup = true },
            new(OrganisationColumn.Centres, Texts.Centres, listed => listed.Centres) { IsNumber = true },
        ]);

    /// <summary>In the order that the view asks for, by name where it asks for none.</summary>
    public static IReadOnlyList<ListedOrganisation> Sorted(
        IEnumerable<OrganisationNode> roots, ListView<ListedOrganisation, OrganisationColumn> view) =>
        All.Sorted(roots.SelectMany(root => root.Listed()).OrderBy(listed => listed.Row.Name, Russian.Names), view.Order);
}
