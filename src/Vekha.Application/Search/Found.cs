using Vekha.Planning.Obligations;

namespace Vekha.Application.Search;

/// <summary>A thing that was found, of whatever kind.</summary>
public sealed record Found
{
    public SearchKind Kind { get; init; }
    /// <summary>The id of what was found; later ones are greater.</summary>
    public Guid RowId { get; init; }
    /// <summary>The id of the page that shows it: a document is shown on the page of its obligation, a head on that of a centre; where no
    /// page does, that of the row again.</summary>
    public Guid Id { get; init; }
    public string Title { get; init; } = "";
    /// <summary>The title again with the found words marked.</summary>
    public string TitleMarks { get; init; } = "";
    /// <summary>Words around what was found, marked.</summary>
    public string? Snippet { get; init; }
    /// <summary>The centre it belongs to; null where the region owes it.</summary>
    public string? BelongsTo { get; init; }
    public string? BelongsToMarks { get; init; }
    /// <summary>Of a person the telephone, or else the address of mail.</summary>
    public string? Number { get; init; }
    /// <summary>When it is due, opens, or is dated.</summary>
    public DateOnly? Day { get; init; }
    public ObligationState? State { get; init; }
    /// <summary>Of an obligation: <see cref="Obligation.DaysWaited"/>. A number, since what a kind does not say must have a type in the
    /// database.</summary>
    public int DaysWaited { get; init; }
    /// <summary>How well the words fit an act.</summary>
    public float Rank { get; init; }

    /// <summary>The day after which the author of an obligation is late.</summary>
    public DateOnly? LateAfter => Day?.AddDays(DaysWaited);

    public Standing? StandingOn(DateOnly today) => State is { } state ? Standings.Of(state, LateAfter, today) : null;

    /// <summary>The order of the page: what is still owed first and by date, acts by how well they fit,
    /// documents and talk the newest first.</summary>
    public static IEnumerable<Found> InOrder(SearchKind kind, IEnumerable<Found> found, SearchOrder order) => kind switch
    {
        not SearchKind.Talk when order == SearchOrder.Newest =>
            found.OrderByDescending(f => f.Day ?? DateOnly.MaxValue).ThenBy(f => f.Title, NameOrder.Russian).ThenBy(f => f.Id),
        not SearchKind.Talk when order == SearchOrder.Name =>
            found.OrderBy(f => f.Title, NameOrder.Russian).ThenBy(f => f.Day ?? DateOnly.MaxValue).ThenBy(f => f.Id),
        SearchKind.Obligations => found.OrderBy(f => ObligationStates.Open.Contains(f.State!.Value) ? 0 : 1)
            .ThenBy(f => f.Day ?? DateOnly.MaxValue).ThenBy(f => f.Id),
        SearchKind.Centres or SearchKind.People => found.OrderBy(f => f.Title, NameOrder.Russian).ThenBy(f => f.Id),
        SearchKind.Acts => found.OrderByDescending(f => f.Rank).ThenByDescending(f => f.Day).ThenBy(f => f.Id),
        _ => found.OrderByDescending(f => f.RowId),
    };
}

/// <param name="Counts">By kind, to one more than <see cref="SearchQuery.Most"/>; a kind of which nothing was found has none.</param>
/// <param name="Understood">false where nothing typed can be searched for.</param>
public sealed record SearchView(IReadOnlyDictionary<SearchKind, int> Counts, IReadOnlyList<Found> Found, bool Understood)
{
    public static SearchView Nothing { get; } = new(new Dictionary<SearchKind, int>(), [], false);

    public int Of(SearchKind kind) => Counts.GetValueOrDefault(kind);
}
