namespace Vekha.Planning.Editions;

public static class EditionChain
{
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
