namespace Vekha.Web.Pages.SavedFilters;

/// <summary>The lists whose filters can be saved.</summary>
internal static class FilteredLists
{
    /// <param name="path">Of the page of the list.</param>
    /// <returns>What people call the list; null where the path leads to none.</returns>
    public static string? NameOf(string path) => path switch
    {
        "/plan" => SavedFilterTexts.Grid,
        "/plan/measures" => Texts.Measures,
        "/plan/timeline" => Texts.Plan_Timeline,
        "/plan/undated" => Texts.Undated_Title,
        "/obligations" => Texts.Obligations,
        "/calendar" => Texts.Nav_Calendar,
        "/centres" => Texts.Centres,
        "/acts" => Texts.Acts,
        "/search" => Texts.Search_Title,
        "/administration/people" => Texts.People,
        "/administration/mail" => Texts.Admin_Mail,
        "/administration/journal" => Texts.Journal,
        _ => null,
    };
}
