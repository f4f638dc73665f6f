namespace Vekha.Application.Search;

/// <summary>What is searched for, and within what; the address holds it.</summary>
/// <param name="Kind">null for a few of each kind.</param>
public sealed record SearchFilter(string? Text, SearchKind? Kind, SearchWithin Within)
{
    public SearchFilter Without(params IEnumerable<SearchPart> parts) =>
        this with { Within = parts.Aggregate(Within, (within, part) => within.Without(part)) };
}

public enum SearchKind { Obligations, Centres, Acts, Documents, Talk }
