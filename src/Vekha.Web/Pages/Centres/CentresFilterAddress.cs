using Vekha.Application.Centres;
using Vekha.Planning.Organisations;
using Vekha.Web.Requests;

namespace Vekha.Web.Pages.Centres;

/// <summary>The filter of centres, as an address holds it.</summary>
internal static class CentresFilterAddress
{
    extension(CentresFilter)
    {
        public static CentresFilter Of(IQueryCollection query) =>
            new(query.Text("programme"), query.Id<OrganisationId>("municipality"), query.Number("cohort"), query.Text("q"));
    }

    extension(CentresFilter filter)
    {
        public string At(string path) =>
            AddressValues.Address(path,
                ("programme", filter.Programme), ("municipality", filter.Municipality), ("cohort", filter.Cohort), ("q", filter.Search));
    }
}
