namespace Vekha.Web.Pages.Views;

/// <summary>The lists whose filters can be kept.</summary>
internal static class ViewPlaces
{
    /// <param name="path">Of the page of the list.</param>
    /// <returns>What people call the list; null where the path leads to none.</returns>
    public static string? NameOf(string path) => path switch
    {
        "/plan" => Texts.Views_Grid,
        "/plan/measures" => Texts.Plan_Measures,
        "/plan/timeline" => Texts.Plan_Timeline,
        "/plan/undated" => Texts.Undated_Title,
        "/obligations" => Texts.List_Title,
        "/calendar" => Texts.Nav_Calendar,
        "/centres" => Texts.Nav_Centres,
        "/search" => Texts.Search_Title,
        "/administration/people" => Texts.People_Title,
        "/administration/mail" => Texts.Admin_Mail,
        "/administration/journal" => Texts.JournalPage_Title,
        _ => null,
    };
}
