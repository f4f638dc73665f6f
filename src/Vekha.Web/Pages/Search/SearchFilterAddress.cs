using Vekha.Application.Search;
using Vekha.Web.Requests;

namespace Vekha.Web.Pages.Search;

/// <summary>What is searched for, as an address holds it.</summary>
internal static class SearchFilterAddress
{
    extension(SearchFilter)
    {
        public static SearchFilter Of(IQueryCollection query) =>
            new(query.Text("q"), query.One<SearchKind>("kind"), SearchWithin.Of(query),
                query.One<SearchOrder>("order") ?? SearchOrder.Usual);
    }

    extension(SearchFilter filter)
    {
        /// <summary>In the order of the form, so that a filter has one address however it was reached.</summary>
        public string Address => AddressValues.Address("/search", [("q", filter.Text), ("kind", filter.Kind), .. filter.Within.Values,
            ("order", filter.Order == SearchOrder.Usual ? null : filter.Order)]);
    }
}
