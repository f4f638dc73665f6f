using Vekha.Application.Search;
using Vekha.Web.Requests;
using Vekha.Web.Words;

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

    /// <summary>What a part of the form is called.</summary>
    public static string Of(SearchPart part) => part switch
    {
        SearchPart.Programme => Texts.Centre_Programme,
        SearchPart.Municipality => Texts.Plan_Municipality,
        SearchPart.Centre => Texts.Search_Centre,
        SearchPart.Cohort => Texts.Plan_Cohort,
        SearchPart.Standing => Texts.Plan_Standing,
        _ => Texts.Search_Period,
    };

    /// <summary>«Год создания: 2024»</summary>
    public static string Of(SearchPart part, SearchWithin within, SearchChoices choices) => Texts.Search_Part.With(Of(part), part switch
    {
        SearchPart.Programme => choices.Programmes.FirstOrDefault(p => p.Code == within.Programme)?.Name ?? Texts.Choice_Unknown,
        SearchPart.Municipality => choices.Municipalities.FirstOrDefault(m => m.Id == within.Municipality)?.Name ?? Texts.Choice_Unknown,
        SearchPart.Centre => choices.Centre ?? Texts.Choice_Unknown,
        SearchPart.Cohort => $"{within.Cohort}",
        SearchPart.Standing => StandingTexts.Of(within.Standing!.Value),
        _ => Period(within),
    });

    private static string Period(SearchWithin within) => string.Join(' ', new[]
    {
        within.From is { } from ? Texts.Search_PeriodFrom.With(Russian.Digits(from)) : null,
        within.To is { } to ? Texts.Search_PeriodTo.With(Russian.Digits(to)) : null,
    }.OfType<string>());
}
