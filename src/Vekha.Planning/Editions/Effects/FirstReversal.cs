using Vekha.Planning.Centres;
using Vekha.Planning.Obligations;

namespace Vekha.Planning.Editions.Effects;

/// <summary>What taking back the first putting in force of a plan does. Where nobody has worked on it, all goes and the plan is a draft
/// again; else what was worked on stays, and the plan is in force only for its owners.</summary>
/// <param name="Removed">Of owners who have not begun.</param>
/// <param name="Withdrawn">Not begun, of owners who work on others: they stay as withdrawn, so that nothing makes them anew.</param>
/// <param name="Kept">Those that somebody has worked on.</param>
public sealed record FirstReversal(
    IReadOnlyList<Obligation> Removed, IReadOnlyList<Obligation> Withdrawn, IReadOnlyList<Obligation> Kept)
{
    /// <param name="obligations">All of the edition.</param>
    /// <param name="touched">Whether something was done with it: it has become a subject.</param>
    public static FirstReversal Of(IReadOnlyList<Obligation> obligations, Func<Obligation, bool> touched)
    {
        var worked = obligations
            .Where(o => touched(o) || o.State is not (ObligationState.Planned or ObligationState.Withdrawn or ObligationState.TakenOver))
            .ToHashSet();
        // The region is asked as long as the plan is in force at all.
        var staying = worked.Select(o => o.CentreId).OfType<CentreId>().ToHashSet();
        var rest = obligations.Where(o => !worked.Contains(o))
            .ToLookup(o => worked.Count > 0 && (o.CentreId is not { } centre || staying.Contains(centre)));
        return new([.. rest[false]], [.. rest[true].Where(o => o.IsOpen)], [.. worked]);
    }

    public bool IsWhole => Kept.Count == 0;

    /// <summary>For whom the plan stays in force.</summary>
    /// <param name="centres">All of its programme.</param>
    public PlanScope Left(IEnumerable<Centre> centres)
    {
        var staying = Kept.Select(o => o.CentreId).OfType<CentreId>().ToHashSet();
        var left = centres.Where(c => staying.Contains(c.Id)).ToList();
        return new([.. left.Select(c => c.Cohort).Distinct().Order()], [.. left.Select(c => c.Id).OrderBy(id => id.Value)]);
    }

    /// <summary>As every obligation that is withdrawn is to name it.</summary>
    /// <param name="act">The act of the edition, as it is cited.</param>
    public static string ReasonOf(string act) => $"Отмена введения в действие: {act}";
}
