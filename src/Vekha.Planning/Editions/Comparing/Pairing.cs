namespace Vekha.Planning.Editions.Comparing;

/// <summary>Which rows of two editions belong together: as a person said, else by number and likeness, all rows weighed against each
/// other.</summary>
internal sealed class Pairing(IReadOnlyList<EditionMeasure> former, IReadOnlyList<EditionMeasure> present, Likeness likeness)
{
    /// <summary>What one number is worth beside the likeness of words.</summary>
    public const double SameNumberGain = 0.15;

    // Between rows that are equally alike, those that stand in the same place.
    private const double SamePositionGain = 0.001;
    // Another piece must say something that the first does not.
    private const double NewlyCovered = 0.1;

    private readonly HashSet<(MeasureId Former, MeasureId Present)> links = [];

    public IReadOnlyCollection<(MeasureId Former, MeasureId Present)> Links()
    {
        var known = former.Select(m => m.Id).ToHashSet();
        foreach (var row in present) links.UnionWith((row.Follows ?? []).Where(known.Contains).Select(id => (id, row.Id)));
        var taken = links.Select(l => l.Former).ToHashSet();
        var (old, free) = (former.Where(m => !taken.Contains(m.Id)).ToList(), present.Where(m => m.Follows is null).ToList());
        PairOneToOne(old, free);
        LinkPieces(old, free);
        LinkMerged(old, free);
        return links;
    }

    private void PairOneToOne(List<EditionMeasure> old, List<EditionMeasure> free)
    {
        var gain = new double[old.Count, free.Count];
        for (var i = 0; i < old.Count; i++)
            for (var j = 0; j < free.Count; j++)
                gain[i, j] = Gain(old[i], free[j], 1 - Math.Abs((double)i / old.Count - (double)j / free.Count));
        foreach (var (i, j) in BestAssignment.Of(gain).Index())
            if (j >= 0) links.Add((old[i].Id, free[j].Id));
    }

    private double Gain(EditionMeasure a, EditionMeasure b, double samePosition)
    {
        var (alike, oneNumber) = (likeness.Of(a.Measure, b.Measure), Likeness.IsOneNumber(a.Measure, b.Measure));
        return alike < (oneNumber ? Likeness.EnoughUnderOneNumber : Likeness.Enough) ? 0
            : alike + (oneNumber ? SameNumberGain : 0) + samePosition * SamePositionGain;
    }

    /// <summary>A row without a partner that is a piece of a row that has one: the row was split.</summary>
    private void LinkPieces(List<EditionMeasure> old, List<EditionMeasure> free)
    {
        var paired = links.Select(l => l.Present).ToHashSet();
        foreach (var piece in free.Where(m => !paired.Contains(m.Id)).ToList())
        {
            var whole = old
                .Where(m => links.Any(l => l.Former == m.Id))
                .Where(m => likeness.PartOf(piece.Measure, m.Measure) >= Likeness.EnoughOfPart && Adds(m, piece))
                .MaxBy(m => likeness.PartOf(piece.Measure, m.Measure));
            if (whole is not null) links.Add((whole.Id, piece.Id));
        }

        bool Adds(EditionMeasure whole, EditionMeasure piece)
        {
            var said = free.Where(m => links.Contains((whole.Id, m.Id))).Select(m => m.Measure).ToList();
            return likeness.Covered(whole.Measure, [.. said, piece.Measure]) >= likeness.Covered(whole.Measure, said) + NewlyCovered;
        }
    }

    /// <summary>A former row without a partner that is a piece of a row that has one: rows were merged.</summary>
    private void LinkMerged(List<EditionMeasure> old, List<EditionMeasure> free)
    {
        var paired = links.Select(l => l.Former).ToHashSet();
        foreach (var piece in old.Where(m => !paired.Contains(m.Id)).ToList())
        {
            var whole = free.Where(m => links.Count(l => l.Present == m.Id) == 1)
                .Where(m => likeness.PartOf(piece.Measure, m.Measure) >= Likeness.EnoughOfPart && Adds(m, piece))
                .MaxBy(m => likeness.PartOf(piece.Measure, m.Measure));
            if (whole is not null) links.Add((piece.Id, whole.Id));
        }

        bool Adds(EditionMeasure whole, EditionMeasure piece)
        {
            var said = old.Where(m => links.Contains((m.Id, whole.Id))).Select(m => m.Measure).ToList();
            return likeness.Covered(whole.Measure, [.. said, piece.Measure]) >= likeness.Covered(whole.Measure, said) + NewlyCovered;
        }
    }
}
