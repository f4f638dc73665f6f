using Vekha.Application.Search;
using Vekha.Planning.Centres;
using Vekha.Planning.Obligations;
using Vekha.Planning.Organisations;
using Vekha.Web.Requests;

namespace Vekha.Web.Pages.Search;

/// <summary>What narrows a search, as an address holds it.</summary>
internal static class SearchWithinAddress
{
    extension(SearchWithin)
    {
        public static SearchWithin Of(IQueryCollection query) => new(
            query.Text("programme"), query.Id<OrganisationId>("municipality"), query.Id<CentreId>("centre"), query.Number("cohort"),
            query.One<Standing>("standing"), query.Day("from"), query.Day("to"));
    }

    extension(SearchWithin within)
    {
        public IReadOnlyList<(string Name, object? Value)> Values =>
        [
            ("programme", within.Programme), ("municipality", within.Municipality), ("centre", within.Centre),
            ("cohort", within.Cohort), ("standing", within.Standing), ("from", within.From), ("to", within.To),
        ];
    }
}
