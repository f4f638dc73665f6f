using Vekha.Documents.Printing;
using Vekha.Planning.Editions.Comparing;

namespace Vekha.Planning.Editions.Amending;

/// <summary>What of a composed draft stays when it is composed anew of another edition: what a person wrote into it, as long as the other
/// edition leaves the rows it was written for as they were.</summary>
public sealed class DraftHandwork
{
    private readonly List<MeasureId> composed = [];
    private readonly Dictionary<MeasureId, IReadOnlyList<EditionMeasure>> kept = [];
    private readonly HashSet<MeasureId> removed = [];
    private readonly List<EditionMeasure> lost = [];

    private DraftHandwork() { }

    /// <summary>The rows of the draft that stand as the clauses made them of the former edition.</summary>
    public IReadOnlyList<MeasureId> Composed => composed;

    /// <summary>By the rows that a person wrote: those of the other edition that each continues, none for a new row.</summary>
    public IReadOnlyDictionary<MeasureId, IReadOnlyList<EditionMeasure>> Kept => kept;

    /// <summary>The rows of the other edition that a person has taken out.</summary>
    public IReadOnlySet<MeasureId> Removed => removed;

    /// <summary>What a person wrote, or the former rows a person took out, where the other edition has changed the row.</summary>
    public IReadOnlyList<EditionMeasure> Lost => lost;

    /// <param name="amended">What the clauses make of <paramref name="former"/>.</param>
    /// <param name="former">The rows of the edition that the draft was composed of.</param>
    /// <param name="draft">Its rows.</param>
    /// <param name="since">The rows of each edition after that, up to those of the other edition.</param>
    public static DraftHandwork Of(
        AmendedRows amended, IReadOnlyList<EditionMeasure> former, IReadOnlyList<EditionMeasure> draft,
        IReadOnlyList<IReadOnlyList<EditionMeasure>> since)
    {
        var handwork = new DraftHandwork();
        var drafted = PlanComparison.Of(former, draft);
        PlanComparison[] steps = [.. since.Prepend(former).Zip(since, PlanComparison.Of)];
        var rows = former.ToDictionary(row => row.Id);
        foreach (var row in draft.Where(row => !row.IsPrinted))
            handwork.Sort(row, [.. drafted.FollowedBy(row.Id).Select(id => rows[id])], amended, steps);
        if (handwork.composed.Count > 0)
            foreach (var row in former.Where(row => amended.Present(row) is not null && drafted.Successor(row.Id) is null))
                handwork.Remove(row, steps);
        return handwork;
    }

    private void Sort(EditionMeasure row, List<EditionMeasure> follows, AmendedRows amended, PlanComparison[] steps)
    {
        if (row.Follows is [_] && follows is [var former] && IsAsComposed(row, former, amended)) composed.Add(row.Id);
        else if (follows.ConvertAll(before => Later(before, steps)) is var later && later.Exists(after => after is not { IsSame: true }))
            lost.Add(row);
        else kept[row.Id] = [.. later.Select(after => after!.Value.Row)];
    }

    private void Remove(EditionMeasure former, PlanComparison[] steps)
    {
        if (Later(former, steps) is not var (row, isSame)) return;
        if (isSame) removed.Add(row.Id);
        else lost.Add(former);
    }

    /// <summary>The row of the other edition that continues a former one, and whether it says the same, whatever its number; null where it
    /// is gone.</summary>
    private static (EditionMeasure Row, bool IsSame)? Later(EditionMeasure former, PlanComparison[] steps)
    {
        var (row, isSame) = (former, true);
        foreach (var step in steps)
        {
            if (step.Successor(row.Id) is not { } after) return null;
            (row, isSame) = (after, isSame && !step.IsReworded(after.Id));
        }
        return (row, isSame);
    }

    private static bool IsAsComposed(EditionMeasure row, EditionMeasure former, AmendedRows amended) =>
        amended.Present(former) is { } measure && row.Owner == former.Owner && SameText.As(row.Number, measure.Number)
        && row.Measure.Deadline.IsSameAs(measure.Deadline)
        && MeasureText.Worded.All(part => SameText.As(row.Measure.TextOf(part), measure.TextOf(part)));
}
