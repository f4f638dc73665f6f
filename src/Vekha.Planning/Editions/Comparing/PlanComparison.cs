namespace Vekha.Planning.Editions.Comparing;

/// <summary>Two editions of a plan, measure by measure, in the order of the later one; what is gone stands where it stood.</summary>
public sealed class PlanComparison
{
    private readonly Dictionary<MeasureId, EditionMeasure> successors = [];
    private readonly Dictionary<MeasureId, EditionMeasure> predecessors = [];

    private PlanComparison(IReadOnlyList<MeasureChange> changes, Likeness likeness)
    {
        Changes = changes;
        foreach (var change in changes) Note(change, likeness);
    }

    public IReadOnlyList<MeasureChange> Changes { get; }

    /// <param name="present">Rows whose <see cref="EditionMeasure.Follows"/> is set are paired as it says.</param>
    public static PlanComparison Of(IReadOnlyList<EditionMeasure> former, IReadOnlyList<EditionMeasure> present)
    {
        var likeness = new Likeness(former.Concat(present).Select(m => m.Measure));
        var pairs = new Pairing(former, present, likeness).Links();
        return new(InOrder(Groups(former, present, pairs, likeness), former, present), likeness);
    }

    /// <summary>The row that what was owed under a former row goes on under: of several the one most like it; null where it is
    /// gone.</summary>
    public EditionMeasure? Successor(MeasureId former) => successors.GetValueOrDefault(former);

    /// <summary>The former row most like a row; null for a new one.</summary>
    public EditionMeasure? Predecessor(MeasureId present) => predecessors.GetValueOrDefault(present);

    /// <summary>By the former rows whose measure is called otherwise in the row that continues them: what it was called, and is.</summary>
    public IReadOnlyDictionary<MeasureId, (string From, string To)> Renamings() => Changes.SelectMany(c => c.Before)
        .Where(row => Successor(row.Id) is { } present && !SameText.As(row.Name, present.Name))
        .ToDictionary(row => row.Id, row => (LabelOf(row), LabelOf(Successor(row.Id)!)));

    private static string LabelOf(EditionMeasure row) => MeasureLabel.Of(row.Number, row.Name);

    /// <summary>Whether a row says something else than the one it continues, apart from its number; so does a new row.</summary>
    public bool IsReworded(MeasureId present) =>
        Changes.First(c => c.After.Any(m => m.Id == present)).Kind is not (ChangeKind.Same or ChangeKind.Moved);

    /// <summary>All former rows that a row continues.</summary>
    public IReadOnlyList<MeasureId> FollowedBy(MeasureId present) =>
        [.. Changes.Where(c => c.After.Any(m => m.Id == present)).SelectMany(c => c.Before).Select(m => m.Id)];

    /// <summary>Those of which a person has to say whether they are other measures.</summary>
    public IReadOnlyList<MeasureChange> Doubtful => [.. Changes.Where(c => c.MayBeAnother)];

    public int Count(ChangeKind kind) => Changes.Count(c => c.Kind == kind);

    private void Note(MeasureChange change, Likeness likeness)
    {
        if (change.Before.Count == 0 || change.After.Count == 0) return;
        foreach (var before in change.Before) successors[before.Id] = change.After.MaxBy(after => Nearness(before, after, likeness))!;
        foreach (var after in change.After) predecessors[after.Id] = change.Before.MaxBy(before => Nearness(before, after, likeness))!;
    }

    private static double Nearness(EditionMeasure before, EditionMeasure after, Likeness likeness) =>
        likeness.Of(before.Measure, after.Measure) + (Likeness.IsOneNumber(before.Measure, after.Measure) ? Pairing.SameNumberGain : 0);

    /// <summary>Rows that hang together by pairs are one change.</summary>
    private static IEnumerable<MeasureChange> Groups(
        IReadOnlyList<EditionMeasure> former, IReadOnlyList<EditionMeasure> present,
        IReadOnlyCollection<(MeasureId Former, MeasureId Present)> pairs, Likeness likeness)
    {
        var group = former.Concat(present).ToDictionary(m => m.Id, m => m.Id);
        foreach (var (a, b) in pairs)
        {
            var (from, to) = (group[b], group[a]);
            if (from != to) foreach (var id in group.Where(g => g.Value == from).Select(g => g.Key).ToList()) group[id] = to;
        }
        var (before, after) = (former.ToLookup(m => group[m.Id]), present.ToLookup(m => group[m.Id]));
        return group.Values.Distinct().Select(id => MeasureChange.Of([.. before[id]], [.. after[id]], likeness));
    }

    private static List<MeasureChange> InOrder(
        IEnumerable<MeasureChange> changes, IReadOnlyList<EditionMeasure> former, IReadOnlyList<EditionMeasure> present)
    {
        var (old, current) = (Places(former), Places(present));
        var all = changes.ToList();
        var kept = all.Where(c => c.After.Count > 0).OrderBy(c => current[c.After[0].Id]).ToList();
        foreach (var gone in all.Where(c => c.After.Count == 0).OrderByDescending(c => old[c.Before[0].Id]))
        {
            // Behind the last row that stood above it.
            var place = kept.FindLastIndex(c => c.Before.Count > 0 && old[c.Before[0].Id] < old[gone.Before[0].Id]);
            kept.Insert(place + 1, gone);
        }
        return kept;
    }

    private static Dictionary<MeasureId, int> Places(IReadOnlyList<EditionMeasure> rows) =>
        rows.Index().ToDictionary(row => row.Item.Id, row => row.Index);
}
