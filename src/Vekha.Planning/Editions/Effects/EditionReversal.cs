using Vekha.Planning.Obligations;

namespace Vekha.Planning.Editions.Effects;

/// <summary>What giving an edition back does. An obligation that was there before becomes what it was and keeps the work done on it since;
/// one that only this edition asked for goes, and stands in the way where somebody has worked on it.</summary>
/// <param name="Restored">Each with what it was before.</param>
/// <param name="Removed">Those that nobody has touched.</param>
/// <param name="InTheWay">Brought by the edition, worked on since: a person has to decide on them first.</param>
public sealed record EditionReversal(
    IReadOnlyList<(Obligation Obligation, FormerObligation Former)> Restored,
    IReadOnlyList<Obligation> Removed,
    IReadOnlyList<Obligation> InTheWay)
{
    /// <summary>How many of the restored ones get another day, or come into the plan or go out of it; to be asked before they are
    /// restored.</summary>
    public int Seen => Restored.Count(r => r.Obligation.DiffersFrom(r.Former));

    /// <param name="obligations">All of the edition.</param>
    /// <param name="former">What the edition changed; obligations missing here were brought by the edition or came after it.</param>
    /// <param name="touched">Whether something was done with it: it has become a subject.</param>
    public static EditionReversal Of(
        IReadOnlyList<Obligation> obligations, IReadOnlyDictionary<ObligationId, FormerObligation> former, Func<Obligation, bool> touched)
    {
        var kept = obligations.Where(o => former.TryGetValue(o.Id, out var before) && !IsWorkOnRenewed(o, before)).ToHashSet();
        var brought = obligations.Where(o => !kept.Contains(o))
            .ToLookup(o => former.ContainsKey(o.Id) || o.State != ObligationState.Planned || touched(o));
        return new([.. kept.Select(o => (o, former[o.Id]))], [.. brought[false]], [.. brought[true]]);
    }

    /// <summary>As every obligation that changes is to name it.</summary>
    /// <param name="act">The act of the edition, as it is cited.</param>
    public static string ReasonOf(string act) => $"Отмена редакции: {act}";

    private static bool IsWorkOnRenewed(Obligation now, FormerObligation before) =>
        before.State == ObligationState.Withdrawn
        && (now.State is not (ObligationState.Withdrawn or ObligationState.Planned or ObligationState.InProgress)
            // It began one round when it was renewed; another one, when it was submitted and taken back.
            || now.Round > before.Round + 1);
}
