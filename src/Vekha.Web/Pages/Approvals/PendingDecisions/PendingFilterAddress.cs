using Vekha.Application.Approvals.PendingDecisions;
using Vekha.Planning.Editions;
using Vekha.Planning.Organisations;
using Vekha.Web.Requests;

namespace Vekha.Web.Pages.Approvals.PendingDecisions;

/// <summary>The filter of what waits, as an address holds it.</summary>
internal static class PendingFilterAddress
{
    extension(PendingFilter)
    {
        public static PendingFilter Of(IQueryCollection query) => new(
            query.Id<MeasureId>("measure"), query.Text("programme"), query.Id<OrganisationId>("municipality"),
            query.One<PendingOrder>("order") ?? PendingOrder.Due, query.One<PendingGrouping>("group") ?? PendingGrouping.None);
    }
}
