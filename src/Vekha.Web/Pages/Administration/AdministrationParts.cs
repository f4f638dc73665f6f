using Vekha.Planning.Access;

namespace Vekha.Web.Pages.Administration;

/// <summary>What of administration is open to a person, in the order it is usually done.</summary>
internal static class AdministrationParts
{
    public static IEnumerable<(string Href, string Icon, string Title, string Text)> Of(Viewer viewer)
    {
        if (viewer.May(Right.Administer))
            yield return ("/administration/organisations", "sitemap", AdminTexts.Organisations, AdminTexts.OrganisationsText);
        if (viewer.May(Right.EditCentres))
            yield return ("/centres/import", "table", Texts.Import, AdminTexts.ImportText);
        if (viewer.May(Right.EditCentres))
            yield return ("/centres/new", "building", AdminTexts.NewCentre, AdminTexts.NewCentreText);
        if (viewer.May(Right.Administer))
            yield return ("/administration/people", "users", Texts.People, AdminTexts.PeopleText);
        if (viewer.May(Right.Administer))
            yield return ("/administration/mail", "mail", Texts.Admin_Mail, AdminTexts.MailText);
        if (viewer.May(Right.NameDeputies))
            yield return ("/administration/delegations", "user", Texts.Delegations_Title, AdminTexts.Delegations_Text);
        if (viewer.May(Right.EditRoutes))
            yield return ("/plan/routes", "checks", Texts.Routes_Title, AdminTexts.Routes_Text);
        if (viewer.May(Right.ReadJournal))
            yield return ("/administration/journal", "history", Texts.Journal, AdminTexts.JournalText);
        if (viewer.May(Right.Administer))
            yield return ("/administration/programmes", "books", AdminTexts.Programmes, AdminTexts.ProgrammesText);
        if (viewer.May(Right.Administer))
            yield return ("/administration/working-days", "calendar", AdminTexts.Days, AdminTexts.DaysText);
    }
}
