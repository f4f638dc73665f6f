using Vekha.Application.Search;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Search;

internal static class SearchPageWords
{
    public static string Of(SearchOrder order) => order switch
    {
        SearchOrder.Newest => SearchTexts.Order_Newest,
        SearchOrder.Name => SearchTexts.Order_Name,
        _ => SearchTexts.Order_Usual,
    };

    public static string Of(SearchKind kind) => kind switch
    {
        SearchKind.Obligations => Texts.Obligations,
        SearchKind.Centres => Texts.Centres,
        SearchKind.Acts => Texts.Acts,
        SearchKind.Documents => Texts.Documents,
        SearchKind.People => SearchTexts.People,
        _ => SearchTexts.Talk,
    };

    /// <summary>«12», or «больше 1 000».</summary>
    public static string Number(int count) =>
        count > SearchQuery.Most ? SearchTexts.MoreThan.With(Russian.Number(SearchQuery.Most)) : Russian.Number(count);

    public static string DayOf(SearchKind kind) => kind switch
    {
        SearchKind.Obligations => SearchTexts.Due,
        SearchKind.Centres => SearchTexts.Opens,
        _ => SearchTexts.Of,
    };

    /// <summary>What a part of the form is called.</summary>
    public static string Of(SearchPart part) => part switch
    {
        SearchPart.Programme => Texts.Programme,
        SearchPart.Municipality => Texts.Municipality,
        SearchPart.Centre => Texts.Centre,
        SearchPart.Cohort => Texts.Cohort,
        SearchPart.Standing => Texts.State,
        _ => Texts.Date,
    };

    /// <summary>«Год создания: 2024»</summary>
    public static string Of(SearchPart part, SearchWithin within, SearchChoices choices) => SearchTexts.Part.With(Of(part), part switch
    {
        SearchPart.Programme => choices.Programmes.FirstOrDefault(p => p.Code == within.Programme)?.Name ?? Texts.Choice_Unknown,
        SearchPart.Municipality => choices.Municipalities.FirstOrDefault(m => m.Id == within.Municipality)?.Name ?? Texts.Choice_Unknown,
        SearchPart.Centre => choices.Centre ?? Texts.Choice_Unknown,
        SearchPart.Cohort => $"{within.Cohort}",
        SearchPart.Standing => StandingWords.Of(within.Standing!.Value),
        _ => Period(within),
    });

    private static string Period(SearchWithin within) => string.Join(' ', new[]
    {
        within.From is { } from ? SearchTexts.PeriodFrom.With(Russian.Digits(from)) : null,
        within.To is { } to ? SearchTexts.PeriodTo.With(Russian.Digits(to)) : null,
    }.OfType<string>());
}
