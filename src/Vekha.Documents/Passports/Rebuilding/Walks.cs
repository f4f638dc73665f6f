namespace Vekha.Documents.Passports.Rebuilding;

internal readonly record struct Step(int To, double Price);

/// <summary>Walks through the graph of a band, cheapest first, found one by one: recursive enumeration (Jiménez and Marzal).
/// The cheapest rest from every place is found first, from the end back; the next one from a place is made of the next one from
/// a place behind it.</summary>
internal sealed class Walks
{
    private readonly BandGraph graph;
    private readonly double[] cheapest;
    private readonly Rests?[] rests;
    private readonly List<Step> steps = [];

    public Walks(BandGraph graph)
    {
        this.graph = graph;
        (cheapest, rests) = (new double[graph.End + 1], new Rests?[graph.End + 1]);
        for (var place = graph.End - 1; place >= graph.Start; place--) cheapest[place] = Cheapest(place);
    }

    /// <param name="Rank">Of the rest of the walk behind the step, 0 for the cheapest.</param>
    private readonly record struct Rest(Step Step, int Rank, double Cost);

    /// <param name="Found">In order of their cost.</param>
    /// <param name="Open">For each step the next rest over it.</param>
    private sealed record Rests(List<Rest> Found, List<Rest> Open);

    /// <returns>The places of each walk in order.</returns>
    public IEnumerable<(double Cost, List<int> Places)> All()
    {
        for (var rank = 0; From(graph.Start, rank) is { } rest; rank++) yield return (rest.Cost, Places(rank));
    }

    private double Cheapest(int place)
    {
        var least = double.PositiveInfinity;
        steps.Clear();
        graph.AddSteps(place, steps);
        foreach (var step in steps) least = Math.Min(least, step.Price + cheapest[step.To]);
        return least;
    }

    /// <returns>null where there are no more rests from the place.</returns>
    private Rest? From(int place, int rank)
    {
        if (place == graph.End) return rank == 0 ? new Rest(default, 0, 0) : null;
        var known = rests[place] ??= new([], Open(place));
        while (known.Found.Count <= rank)
        {
            if (known.Found.Count > 0 && known.Found[^1] is var last && From(last.Step.To, last.Rank + 1) is { } next)
                known.Open.Add(new(last.Step, last.Rank + 1, last.Step.Price + next.Cost));
            if (known.Open.Count == 0) return null;
            known.Found.Add(Taken(known.Open));
        }
        return known.Found[rank];
    }

    private List<Rest> Open(int place)
    {
        steps.Clear();
        graph.AddSteps(place, steps);
        var open = new List<Rest>(steps.Count);
        foreach (var step in steps)
            if (cheapest[step.To] < double.PositiveInfinity) open.Add(new(step, 0, step.Price + cheapest[step.To]));
        return open;
    }

    private static Rest Taken(List<Rest> open)
    {
        var least = 0;
        for (var i = 1; i < open.Count; i++)
            if (open[i].Cost < open[least].Cost) least = i;
        var taken = open[least];
        open[least] = open[^1];
        open.RemoveAt(open.Count - 1);
        return taken;
    }

    private List<int> Places(int rank)
    {
        var places = new List<int>(64) { graph.Start };
        while (places[^1] != graph.End)
        {
            var rest = From(places[^1], rank)!.Value;
            places.Add(rest.Step.To);
            rank = rest.Rank;
        }
        return places;
    }
}
