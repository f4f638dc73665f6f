using Vekha.Documents.Printing;

namespace Vekha.Planning.Editions.Comparing;

/// <summary>The changes of a plan as an amending act can order them row by row. Rows are named by their numbers, which stay: what is put
/// in gets a number of its own, and where something is taken out a number is missing.</summary>
/// <param name="Changes">In the order of the plan; empty where <paramref name="Whole"/> is set.</param>
/// <param name="Whole">Why only the whole plan can be worded anew; null where rows do.</param>
public sealed record RowByRow(IReadOnlyList<RowChange> Changes, WholeReason? Whole)
{
    public static RowByRow Of(PlanComparison comparison, IReadOnlyList<EditionMeasure> former, IReadOnlyList<EditionMeasure> present) =>
        WhyWhole(comparison, former, present) is { } reason ? new([], reason) : new(Joined(Steps(comparison)), null);

    private static WholeReason? WhyWhole(
        PlanComparison comparison, IReadOnlyList<EditionMeasure> former, IReadOnlyList<EditionMeasure> present)
    {
        var changes = comparison.Changes;
        if (changes.Any(c => c.Before.Count > 1 || c.After.Count > 1)) return WholeReason.Joined;
        var kept = changes.Where(c => c is { Before.Count: 1, After.Count: 1 }).ToList();
        if (kept.Exists(c => c.Before[0].Number != c.After[0].Number)) return WholeReason.Renumbered;
        if (kept.Zip(kept.Skip(1)).Any(pair => pair.First.Before[0].Ordinal > pair.Second.Before[0].Ordinal)) return WholeReason.Moved;
        var named = changes.Where(c => c.Kind != ChangeKind.Same).ToList();
        return AreNamed(named.SelectMany(c => c.Before), former) && AreNamed(named.SelectMany(c => c.After), present)
            ? null : WholeReason.Unnumbered;
    }

    /// <summary>Each has a number that no other row of the plan has.</summary>
    private static bool AreNamed(IEnumerable<EditionMeasure> rows, IReadOnlyList<EditionMeasure> plan)
    {
        var counts = plan.Where(row => row.Number is not null).CountBy(row => row.Number!).ToDictionary();
        return rows.All(row => row.Number is { } number && number.Any(char.IsLetterOrDigit) && counts[number] == 1);
    }

    /// <returns>null for a row that stays as it is.</returns>
    private static IEnumerable<RowChange?> Steps(PlanComparison comparison)
    {
        string? above = null;
        foreach (var change in InOrder(comparison.Changes))
        {
            if (change is { Kind: ChangeKind.Gone, Before: [var gone] }) yield return new(RowChangeKind.Removed, [gone.Number!], []);
            else if (change is { Kind: ChangeKind.New, After: [var added] })
                yield return new(RowChangeKind.Added, [added.Number!], [added.Measure], above);
            else if (change is { Kind: ChangeKind.Reworded, After: [var worded] })
                yield return new(RowChangeKind.Restated, [worded.Number!], [worded.Measure]);
            else yield return null;
            if (change.After is [.., var last]) above = last.Number;
        }
    }

    /// <summary>What is put in and what is taken out between two rows that stay, by their numbers: 2.1, 3.</summary>
    private static IEnumerable<MeasureChange> InOrder(IEnumerable<MeasureChange> changes)
    {
        var between = new List<MeasureChange>();
        foreach (var change in changes)
        {
            if (change.Before.Count == 0 || change.After.Count == 0) between.Add(change);
            else
            {
                foreach (var moved in Numbered(between)) yield return moved;
                between.Clear();
                yield return change;
            }
        }
        foreach (var moved in Numbered(between)) yield return moved;
    }

    private static IEnumerable<MeasureChange> Numbered(IEnumerable<MeasureChange> changes) =>
        changes.OrderBy(c => c.Before.Concat(c.After).First().Number, MeasureNumbers.Order);

    /// <summary>Neighbours of one kind are one change.</summary>
    private static List<RowChange> Joined(IEnumerable<RowChange?> steps)
    {
        var joined = new List<RowChange>();
        RowChange? open = null;
        foreach (var step in steps)
        {
            if (step is not null && open?.Kind == step.Kind)
                joined[^1] = open with { Numbers = [.. open.Numbers, .. step.Numbers], Rows = [.. open.Rows, .. step.Rows] };
            else if (step is not null) joined.Add(step);
            open = step is null ? null : joined[^1];
        }
        return joined;
    }
}
