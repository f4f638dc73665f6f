using Vekha.Application.Acts;
using Vekha.Planning.Centres;
using Vekha.Planning.Editions;
using Vekha.Web.Requests;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Acts;

/// <summary>The filter of acts, as an address holds it and in words.</summary>
internal static class ActsFilterAddress
{
    extension(ActsFilter)
    {
        public static ActsFilter Of(IQueryCollection query) =>
            new(query.Text("programme"), query.One<EditionState>("state"), query.Day("from"), query.Day("to"), query.Text("q"));
    }

    extension(ActsFilter filter)
    {
        public IEnumerable<(string Label, string? Value)> Words(IReadOnlyList<Programme> programmes) =>
        [
            (Texts.Programme, filter.Programme is null ? null
                : programmes.FirstOrDefault(p => p.Code == filter.Programme)?.Name ?? Texts.Choice_Unknown),
            (Texts.State, filter.State is { } state ? ActWords.Of(state) : null),
            (ActTexts.List_From, filter.From is { } from ? Russian.Digits(from) : null),
            (ActTexts.List_To, filter.To is { } to ? Russian.Digits(to) : null),
            (ActTexts.List_Search, filter.Search is null ? null : $"«{filter.Search}»"),
        ];
    }
}
