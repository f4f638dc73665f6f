using System.Globalization;
using Vekha.Application.Centres;

namespace Vekha.Web.Pages.Centres;

/// <summary>What the list of centres is narrowed by, in words: for paper and files, which have no filter to look at.</summary>
internal static class CentresFilterWords
{
    public static IEnumerable<(string Label, string? Value)> Of(CentresFilter filter, CentreChoices choices) =>
    [
        (Texts.Programme, filter.Programme is null ? null
            : choices.Programmes.FirstOrDefault(p => p.Code == filter.Programme)?.Name ?? Texts.Choice_Unknown),
        (Texts.Municipality, filter.Municipality is null ? null
            : choices.Municipalities.FirstOrDefault(m => m.Id == filter.Municipality)?.Name ?? Texts.Choice_Unknown),
        (Texts.Cohort, filter.Cohort?.ToString(CultureInfo.InvariantCulture)),
        (Texts.CentreName, filter.Search is null ? null : $"«{filter.Search}»"),
    ];
}
