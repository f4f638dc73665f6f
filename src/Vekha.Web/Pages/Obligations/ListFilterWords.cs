using System.Globalization;
using Vekha.Application.Obligations;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Obligations;

/// <summary>What a list of obligations is narrowed by, in words: for paper and files, which have no filter to look at.</summary>
internal static class ListFilterWords
{
    public static IEnumerable<(string Label, string? Value)> Of(ListFilter filter, ListChoices choices) =>
    [
        (Texts.State, filter.Closed ? ObligationTexts.List_WithClosed
            : filter.Standing is { } standing ? StandingWords.Of(standing) : ObligationTexts.List_AnyOpen),
        (Texts.Programme, filter.Edition is null && filter.Programme is null ? null
            : choices.Programme ?? ObligationTexts.List_UnknownEdition),
        (Texts.Measure, filter.Measure is null ? null : choices.Measure ?? ObligationTexts.List_UnknownMeasure),
        (Texts.Centre, filter.Centre is null ? null : choices.Centre ?? Texts.Filter_UnknownCentre),
        (Texts.Municipality, filter.OfRegion ? TodayTexts.Municipalities_Region : filter.Municipality is null ? null
            : choices.Municipalities.FirstOrDefault(m => m.Id == filter.Municipality)?.Name ?? Texts.Choice_Unknown),
        (Texts.Cohort, filter.Cohort?.ToString(CultureInfo.InvariantCulture)),
        (ObligationTexts.List_From, filter.From is { } from ? Russian.Digits(from) : null),
        (ObligationTexts.List_To, filter.To is { } to ? Russian.Digits(to) : null),
        (ObligationTexts.List_Search, filter.Search is null ? null : $"«{filter.Search}»"),
    ];
}
