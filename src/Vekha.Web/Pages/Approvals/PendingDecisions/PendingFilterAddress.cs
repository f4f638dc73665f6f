using Vekha.Application.Approvals.PendingDecisions;
using Vekha.Planning.Editions;
using Vekha.Planning.Evidence;
using Vekha.Planning.Obligations;
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
        /// <summary>The list of what waits.</summary>
        public string List => AddressValues.Address("/waiting", [.. filter.Values]);

        /// <summary>A document, from which one goes on in the order of the list.</summary>
        public string Preview(EvidenceId file, DecisionBatchId? decision = null) =>
            AddressValues.Address($"/files/{file}/preview", [.. filter.Values, ("decision", decision)]);

        /// <summary>The obligation, whose page answers what is decided beside its document.</summary>
        public string Deciding(ObligationId obligation) => AddressValues.Address($"/obligations/{obligation}", [.. filter.Values]);

        private IEnumerable<(string, object?)> Values =>
        [
            ("measure", filter.Measure), ("programme", filter.Programme), ("municipality", filter.Municipality),
            ("order", filter.Order == PendingOrder.Held ? null : filter.Order),
            ("group", filter.Grouping == PendingGrouping.None ? null : filter.Grouping),
        ];

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
