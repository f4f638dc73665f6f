using Vekha.Planning.Access;

namespace Vekha.Web.Pages.Administration;

/// <summary>What of administration is open to a person, in the order it is usually done.</summary>
internal static class AdministrationParts
{
    public static IEnumerable<(string Href, string Icon, string Title, string Text)> Of(Viewer viewer)
    {
        if (viewer.May(Right.Administer))
            yield return ("/administration/organisations", "sitemap", Texts.Admin_Organisations, Texts.Admin_OrganisationsText);
        if (viewer.May(Right.EditCentres))
            yield return ("/centres/import", "table", Texts.Admin_Import, Texts.Admin_ImportText);
        if (viewer.May(Right.EditCentres))
            yield return ("/centres/new", "building", Texts.Admin_NewCentre, Texts.Admin_NewCentreText);
        if (viewer.May(Right.Administer))
            yield return ("/administration/people", "users", Texts.Admin_People, Texts.Admin_PeopleText);
        if (viewer.May(Right.Administer))
            yield return ("/administration/mail", "mail", Texts.Admin_Mail, Texts.Admin_MailText);
        if (viewer.May(Right.NameDeputies))
            yield return ("/administration/delegations", "user", Texts.Delegations_Title, Texts.Delegations_Text);
        if (viewer.May(Right.EditRoutes))
            yield return ("/plan/routes", "checks", Texts.Routes_Title, Texts.Routes_Text);
        if (viewer.May(Right.ReadJournal))
            yield return ("/administration/journal", "history", Texts.Admin_Journal, Texts.Admin_JournalText);
        if (viewer.May(Right.Administer))
            yield return ("/administration/programmes", "books", Texts.Admin_Programmes, Texts.Admin_ProgrammesText);
        if (viewer.May(Right.Administer))
            yield return ("/administration/working-days", "calendar", Texts.Admin_Days, Texts.Admin_DaysText);
    }
}
