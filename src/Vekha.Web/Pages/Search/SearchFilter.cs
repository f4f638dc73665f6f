namespace Vekha.Web.Pages.Search;

/// <summary>What is searched for, and within what; the address holds it.</summary>
/// <param name="Kind">null for a few of each kind.</param>
public sealed record SearchFilter(string? Text, SearchKind? Kind, SearchWithin Within)
{
    public static SearchFilter Of(IQueryCollection query) => new(query.Text("q"), query.One<SearchKind>("kind"), SearchWithin.Of(query));

    /// <summary>In the order of the form, so that a filter has one address however it was reached.</summary>
    public string Address => AddressValues.Address("/search", [("q", Text), ("kind", Kind), .. Within.Values]);

    public SearchFilter Without(params IEnumerable<SearchPart> parts) => this with { Within = parts.Aggregate(Within, (within, part) => within.Without(part)) };
}

public enum SearchKind { Obligations, Centres, Acts, Documents, Talk }
