namespace Vekha.Application.Search;

/// <summary>What is searched for, and within what; the address holds it.</summary>
/// <param name="Kind">null for a few of each kind.</param>
public sealed record SearchFilter(string? Text, SearchKind? Kind, SearchWithin Within, SearchOrder Order = SearchOrder.Usual)
{
    public SearchFilter Without(params IEnumerable<SearchPart> parts) =>
        this with { Within = parts.Aggregate(Within, (within, part) => within.Without(part)) };
}

/// <summary>What comes first: what matters most, which each kind knows for itself; the newest by its own date; or by name.</summary>
public enum SearchOrder { Usual, Newest, Name }

public enum SearchKind { Obligations, Centres, Acts, Documents, Talk, People }
