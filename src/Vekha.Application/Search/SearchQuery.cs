using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Search;
using Vekha.Planning.Access;

namespace Vekha.Application.Search;

/// <summary>Everything a person may see, by the words in it: four statements.</summary>
public sealed class SearchQuery(VekhaDb db, RequestClock clock)
{
    public const int PageSize = 20;
    public const int Few = 5;
    /// <summary>Nobody pages further than that, so nothing more is counted either.</summary>
    public const int MostPages = 50;
    public const int Most = MostPages * PageSize;

    public Task<SearchView> RunAsync(SearchFilter filter, int page, Viewer viewer, CancellationToken ct) =>
        FindAsync(filter, filter.Kind is null ? 0 : (Math.Min(page, MostPages) - 1) * PageSize, filter.Kind is null ? Few : PageSize,
            viewer, ct);

    /// <summary>All that pages could be turned to, as a file needs it.</summary>
    public Task<SearchView> AllAsync(SearchFilter filter, Viewer viewer, CancellationToken ct) => FindAsync(filter, 0, Most, viewer, ct);

    private async Task<SearchView> FindAsync(SearchFilter filter, int skip, int take, Viewer viewer, CancellationToken ct)
    {
        var words = filter.Text is { } typed ? await db.SearchWordsAsync(typed, ct) : SearchWords.None;
        if (words.IsEmpty) return SearchView.Nothing;
        var owed = await db.OwedWithAsync(words, viewer, ct);
        var space = new SearchSpace(db, viewer, filter.Within, clock);
        var things = new SearchedThings(db, space, words, owed, filter.Order);
        var counts = await CountsAsync(space.Kinds, things, ct);
        var shown = space.Kinds.Where(k => counts.ContainsKey(k) && (filter.Kind ?? k) == k);
        var parts = shown.Select(k => things.Of(k, skip, take, counts[k] > Most)).ToList();
        var found = parts.Count == 0 ? [] : await parts.Aggregate(Queryable.Concat).ToListAsync(ct);
        return new(counts, found, true);
    }

    private static async Task<IReadOnlyDictionary<SearchKind, int>> CountsAsync(
        IEnumerable<SearchKind> kinds, SearchedThings things, CancellationToken ct)
    {
        var counts = await kinds.Select(kind => Counted(kind, things.Ids(kind))).Aggregate(Queryable.Concat).ToListAsync(ct);
        return counts.ToDictionary(c => c.Kind, c => c.Count);
    }

    // In no order: those that the database comes upon first are counted soonest.
    private static IQueryable<Tally> Counted(SearchKind kind, IQueryable<Guid> ids) =>
        ids.OrderBy(_ => 0).Take(Most + 1).GroupBy(_ => 1).Select(g => new Tally { Kind = kind, Count = g.Count() });

    private sealed class Tally
    {
        public SearchKind Kind { get; init; }
        public int Count { get; init; }
    }
}
