using Vekha.Application.Obligations;
using Vekha.Planning.Centres;
using Vekha.Planning.Editions;
using Vekha.Planning.Obligations;
using Vekha.Planning.Organisations;
using Vekha.Web.Requests;

namespace Vekha.Web.Pages.Obligations;

/// <summary>The filter of a list of obligations, as an address holds it.</summary>
internal static class ListFilterAddress
{
    extension(ListFilter)
    {
        public static ListFilter Of(IQueryCollection query) => new(
            query.Id<CentreId>("centre"), query.Id<OrganisationId>("municipality"), query.Id<EditionId>("edition"),
            query.Id<MeasureId>("measure"),
            query.Number("cohort"),
            query.One<Standing>("standing"), string.Equals(query["standing"], ListFilter.All, StringComparison.OrdinalIgnoreCase),
            query.Day("from"), query.Day("to"), query.Text("q"), query.One<Side>("side"),
            query.Text("programme"), query.Text("region") is not null);
    }

    extension(ListFilter filter)
    {
        public string At(string path) => AddressValues.Address(path,
            ("centre", filter.Centre), ("municipality", filter.Municipality), ("edition", filter.Edition), ("measure", filter.Measure),
            ("cohort", filter.Cohort), ("standing", filter.StandingValue), ("from", filter.From), ("to", filter.To), ("q", filter.Search),
            ("side", filter.Side), ("programme", filter.Programme), ("region", filter.OfRegion ? "on" : null));
    }
}
