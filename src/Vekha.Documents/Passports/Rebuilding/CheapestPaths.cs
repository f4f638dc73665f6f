namespace Vekha.Documents.Passports.Rebuilding;

/// <summary>Paths through the graph of a band, cheapest first, found one by one: recursive enumeration (Jiménez and Marzal).
/// A tail is a path from some place to the end. The cheapest tail of every place is found first, from the end back;
/// the next tail of a place is an edge and the next tail of the place it leads to.</summary>
internal sealed class CheapestPaths
{
    private readonly BandGraph graph;
    private readonly double[] leastCost;
    private readonly Tails?[] tails;
    private readonly List<Edge> edges = [];

    public CheapestPaths(BandGraph graph)
    {
        this.graph = graph;
        (leastCost, tails) = (new double[graph.End + 1], new Tails?[graph.End + 1]);
        for (var place = graph.End - 1; place >= graph.Start; place--) leastCost[place] = LeastCost(place);
    }

    /// <param name="Rank">Which tail of the place that the edge leads to, 0 for the cheapest.</param>
    private readonly record struct Tail(Edge Edge, int Rank, double Cost);

    /// <param name="Found">In the order of their costs.</param>
    /// <param name="Candidates">For each edge the next tail that begins with it.</param>
    private sealed record Tails(List<Tail> Found, List<Tail> Candidates);

    /// <returns>The places of each path in order.</returns>
    public IEnumerable<(double Cost, List<int> Places)> All()
    {
        for (var rank = 0; TailFrom(graph.Start, rank) is { } tail; rank++) yield return (tail.Cost, Places(rank));
    }

    private double LeastCost(int place)
    {
        var least = double.PositiveInfinity;
        edges.Clear();
        graph.AddEdges(place, edges);
        foreach (var edge in edges) least = Math.Min(least, edge.Cost + leastCost[edge.To]);
        return least;
    }

    /// <returns>null where the place has no further tail.</returns>
    private Tail? TailFrom(int place, int rank)
    {
        if (place == graph.End) return rank == 0 ? new Tail(default, 0, 0) : null;
        var known = tails[place] ??= new([], Candidates(place));
        while (known.Found.Count <= rank)
        {
            if (known.Found.Count > 0 && known.Found[^1] is var last && TailFrom(last.Edge.To, last.Rank + 1) is { } next)
                known.Candidates.Add(new(last.Edge, last.Rank + 1, last.Edge.Cost + next.Cost));
            if (known.Candidates.Count == 0) return null;
            known.Found.Add(TakeCheapest(known.Candidates));
        }
        return known.Found[rank];
    }

    private List<Tail> Candidates(int place)
    {
        edges.Clear();
        graph.AddEdges(place, edges);
        var candidates = new List<Tail>(edges.Count);
        foreach (var edge in edges)
            if (leastCost[edge.To] < double.PositiveInfinity) candidates.Add(new(edge, 0, edge.Cost + leastCost[edge.To]));
        return candidates;
    }

    private static Tail TakeCheapest(List<Tail> candidates)
    {
        var least = 0;
        for (var i = 1; i < candidates.Count; i++)
            if (candidates[i].Cost < candidates[least].Cost) least = i;
        var cheapest = candidates[least];
        candidates[least] = candidates[^1];
        candidates.RemoveAt(candidates.Count - 1);
        return cheapest;
    }

    private List<int> Places(int rank)
    {
        var places = new List<int>(64) { graph.Start };
        while (places[^1] != graph.End)
        {
            var tail = TailFrom(places[^1], rank)!.Value;
            places.Add(tail.Edge.To);
            rank = tail.Rank;
        }
        return places;
    }
}
