using Vekha.Application.Approvals.PendingDecisions;
using Vekha.Planning.Editions;
using Vekha.Planning.Organisations;
using Vekha.Web.Lists;
using Vekha.Web.Requests;

namespace Vekha.Web.Pages.Approvals.PendingDecisions;

/// <summary>The filter of what waits, as an address holds it.</summary>
internal static class PendingFilterAddress
{
    public const string Order = "order";

    extension(PendingFilter)
    {
        public static PendingFilter Of(IQueryCollection query) => new(
            query.Id<MeasureId>("measure"), query.Text("programme"), query.Id<OrganisationId>("municipality"),
            query.One<PendingOrder>(Order) ?? PendingOrder.Held, query.One<PendingGrouping>("group") ?? PendingGrouping.None,
            string.Equals(query[ListNames.Descending], "true", StringComparison.OrdinalIgnoreCase));
    }

    extension(PendingFilter filter)
    {
        public IEnumerable<(string Label, string? Value)> Words(PendingChoices choices) =>
        [
            (Texts.Programme, Named(filter.Programme, choices.Programmes.Select(p => ((string?)p.Code, p.Name)))),
            (Texts.Measure, Named(filter.Measure, choices.Measures.Select(m => ((MeasureId?)m.Id, m.Name)))),
            (Texts.Municipality, Named(filter.Municipality, choices.Municipalities.Select(m => ((OrganisationId?)m.Id, m.Name)))),
        ];
    }

    private static string? Named<T>(T chosen, IEnumerable<(T Value, string Name)> choices) =>
        chosen is null ? null : choices.FirstOrDefault(c => Equals(c.Value, chosen)).Name ?? Texts.Choice_Unknown;
}
