using Vekha.Planning.Centres;
using Vekha.Planning.Obligations;

namespace Vekha.Planning.Editions.Effects;

/// <summary>What taking back the first putting in force of a plan does. Where nobody has worked on it, all goes and the plan is a draft
/// again; else what was worked on stays, and the plan is in force only for its owners. Each obligation is in one of the three.</summary>
/// <param name="Removed">Nobody has worked on them; what was only taken over is among them, since it came with the plan.</param>
/// <param name="Withdrawn">Withdrawn before, with the reason in the journal: they stay so.</param>
/// <param name="Kept">Those that somebody has worked on.</param>
public sealed record FirstReversal(
    IReadOnlyList<Obligation> Removed, IReadOnlyList<Obligation> Withdrawn, IReadOnlyList<Obligation> Kept)
{
    /// <param name="obligations">All of the edition.</param>
    /// <param name="touched">Whether something was done with it: it has become a subject.</param>
    public static FirstReversal Of(IReadOnlyList<Obligation> obligations, Func<Obligation, bool> touched)
    {
        var groups = obligations.ToLookup(o => touched(o) || o.State is not (ObligationState.Planned or ObligationState.TakenOver)
            ? o.State == ObligationState.Withdrawn ? Part.Withdrawn : Part.Kept
            : Part.Removed);
        return new([.. groups[Part.Removed]], [.. groups[Part.Withdrawn]], [.. groups[Part.Kept]]);
    }

    private enum Part { Removed, Withdrawn, Kept }

    public bool IsWhole => Kept.Count + Withdrawn.Count == 0;

    /// <summary>All that could be taken back was.</summary>
    public bool ChangesNothing => Removed.Count == 0 && !IsWhole;

    /// <summary>Changes as soon as another obligation would go or stay: what happens is what a person saw.</summary>
    public long Seal => unchecked((long)(Sum('-', Removed) + Sum('=', Withdrawn) + Sum('+', Kept)));

    private static ulong Sum(char part, IReadOnlyList<Obligation> obligations) =>
        obligations.Aggregate(0UL, (sum, o) => unchecked(sum + ExpectedSeal.Of($"{part}{o.Id}")));

    /// <summary>For whom the plan stays in force.</summary>
    /// <param name="centres">All of its programme.</param>
    public PlanScope Left(IEnumerable<Centre> centres)
    {
        var staying = Kept.Select(o => o.CentreId).OfType<CentreId>().ToHashSet();
        var left = centres.Where(c => staying.Contains(c.Id)).ToList();
        return new([.. left.Select(c => c.Cohort).Distinct().Order()], [.. left.Select(c => c.Id).OrderBy(id => id.Value)]);
    }
}
