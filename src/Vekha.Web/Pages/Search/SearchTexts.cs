namespace Vekha.Web.Pages.Search;

internal static class SearchTexts
{
    public static string Of(SearchKind kind) => kind switch
    {
        SearchKind.Obligations => Texts.Search_Obligations,
        SearchKind.Centres => Texts.Search_Centres,
        SearchKind.Acts => Texts.Search_Acts,
        SearchKind.Documents => Texts.Search_Documents,
        _ => Texts.Search_Talk,
    };

    /// <summary>«12», or «больше 1 000».</summary>
    public static string Number(int count) => count > SearchQuery.Most ? Texts.Search_MoreThan.With(Russian.Number(SearchQuery.Most)) : Russian.Number(count);

    public static string DayOf(SearchKind kind) => kind switch
    {
        SearchKind.Obligations => Texts.Search_Due,
        SearchKind.Centres => Texts.Search_Opens,
        _ => Texts.Search_Of,
    };
}
