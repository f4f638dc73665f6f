namespace Vekha.Planning.Editions.Comparing;

/// <summary>The rows of all editions of a plan, one edition after the other.</summary>
public sealed class PlanHistory(IReadOnlyList<IReadOnlyList<EditionMeasure>> editions)
{
    private readonly IReadOnlyList<PlanComparison> steps =
        [.. Enumerable.Range(1, Math.Max(0, editions.Count - 1)).Select(i => PlanComparison.Of(editions[i - 1], editions[i]))];

    /// <summary>What an edition changed in the one before it.</summary>
    /// <param name="edition">From 1; the first has nothing before it.</param>
    public PlanComparison Step(int edition) => steps[edition - 1];

    /// <summary>The edition whose act gave a row its words: its number may be of a later one.</summary>
    public (int Edition, ChangeKind? Kind) Origin(int edition, EditionMeasure row)
    {
        for (var at = edition; at > 0; at--)
        {
            var change = steps[at - 1].Changes.First(c => c.After.Any(m => m.Id == row.Id));
            if (change.Kind is not (ChangeKind.Same or ChangeKind.Moved)) return (at, change.Kind);
            row = change.Before[0];
        }
        return (0, null);
    }

    /// <summary>Any two editions side by side: what belongs together follows from all editions between them.</summary>
    public PlanComparison Between(int earlier, int later)
    {
        foreach (var row in editions[later])
            row.Pair(EditionState.Draft, Ancestors(earlier, later, row.Id));
        return PlanComparison.Of(editions[earlier], editions[later]);
    }

    private IReadOnlyList<MeasureId> Ancestors(int earlier, int later, MeasureId row)
    {
        IEnumerable<MeasureId> rows = [row];
        for (var at = later; at > earlier; at--)
        {
            var step = steps[at - 1];
            rows = rows.SelectMany(step.FollowedBy).Distinct().ToList();
        }
        return [.. rows];
    }
}
