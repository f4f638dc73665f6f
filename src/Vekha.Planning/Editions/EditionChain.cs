namespace Vekha.Planning.Editions;

public static class EditionChain
{
    /// <summary>An edition and those before it, the first first; empty where one of them is missing.</summary>
    /// <param name="editions">Of the plan; several drafts may change the same one.</param>
    public static IReadOnlyList<Edition> UpTo(EditionId id, IEnumerable<Edition> editions)
    {
        var known = editions.ToDictionary(e => e.Id);
        var chain = new List<Edition>();
        for (EditionId? at = id; at is { } next; at = chain[^1].FormerId)
            if (known.Remove(next, out var edition)) chain.Add(edition);
            else return [];
        chain.Reverse();
        return chain;
    }

    /// <summary>Editions of one plan, each after the one it changed.</summary>
    public static IReadOnlyList<T> InOrder<T>(IEnumerable<T> editions, Func<T, Edition> edition)
    {
        var next = editions.ToLookup(e => edition(e).FormerId ?? default);
        var chain = new List<T>();
        for (var found = next[default].FirstOrDefault(); found is not null; found = next[edition(found).Id].FirstOrDefault())
            chain.Add(found);
        return chain;
    }
}
