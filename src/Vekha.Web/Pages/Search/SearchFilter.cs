namespace Vekha.Web.Pages.Search;

/// <summary>What is searched for; the address holds it.</summary>
/// <param name="Kind">null for a few of each kind.</param>
public sealed record SearchFilter(string? Text, SearchKind? Kind)
{
    public static SearchFilter Of(IQueryCollection query) => new(query.Text("q"), query.One<SearchKind>("kind"));

    public string Address => AddressValues.Address("/search", ("q", Text), ("kind", Kind));
}

public enum SearchKind { Obligations, Centres, Acts, Documents, Talk }
