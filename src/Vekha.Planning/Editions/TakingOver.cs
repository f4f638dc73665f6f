namespace Vekha.Planning.Editions;

public static class TakingOver
{
    /// <summary>Marks what counts as done before.</summary>
    public static IReadOnlyList<Expected> Mark(this TakeOver takeOver, IEnumerable<Expected> expected)
    {
        var measures = takeOver.Measures.ToHashSet();
        return [.. expected.Select(e =>
            e.Occurrence.Due <= takeOver.Until && measures.Contains(e.Measure.Id) ? e with { IsTakenOver = true } : e)];
    }
}
