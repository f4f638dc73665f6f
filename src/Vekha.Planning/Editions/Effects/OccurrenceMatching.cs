using Vekha.Planning.Obligations;
using Vekha.Planning.Scheduling;

namespace Vekha.Planning.Editions.Effects;

/// <summary>Which of the obligations of one row and owner stands for which occurrence that the new edition asks for: by key, by what
/// the key stands for, by period, single dates in their order, and a single date for the period of a series that holds it.</summary>
internal sealed class OccurrenceMatching
{
    private readonly List<Obligation> open;
    private readonly List<Expected> wanted;
    private readonly List<(Obligation Obligation, Expected? Expected)> matched = [];

    private OccurrenceMatching(IReadOnlyList<Obligation> existing, IReadOnlyList<Expected> expected)
    {
        // One that was withdrawn comes last: it is renewed only where nothing else stands for the occurrence.
        open = [.. existing.OrderBy(o => o.State == ObligationState.Withdrawn).ThenBy(o => o.RuleIndex).ThenBy(o => o.Due)];
        wanted = [.. expected.OrderBy(e => e.Occurrence.RuleIndex).ThenBy(e => e.Occurrence.Due)];
    }

    /// <returns>Each obligation, with the occurrence it stands for or none.</returns>
    public static IReadOnlyList<(Obligation Obligation, Expected? Expected)> Of(
        IReadOnlyList<Obligation> existing, IReadOnlyList<Expected> expected)
    {
        var matching = new OccurrenceMatching(existing, expected);
        matching.Take((o, e) => o.Key == e.Occurrence.Key);
        matching.Take((o, e) => StandsFor(o.Key) == StandsFor(e.Occurrence.Key));
        matching.Take((o, e) => o.Period is { } period && e.Occurrence.Period == period);
        matching.Take((o, e) => IsSingle(o) && e.Occurrence.Period is null && o.RuleIndex == e.Occurrence.RuleIndex);
        matching.Take((o, e) => IsSingle(o) && e.Occurrence.Period is null);
        matching.Take((o, e) => o.State != ObligationState.Withdrawn
            && (e.Occurrence.Period is null ? Holds(o.Period, e.Occurrence.Due) : IsSingle(o) && Holds(e.Occurrence.Period, o.Due)));
        return [.. matching.matched, .. matching.open.Select(o => (o, (Expected?)null))];
    }

    private void Take(Func<Obligation, Expected, bool> belong)
    {
        foreach (var obligation in open.ToList())
        {
            if (wanted.FirstOrDefault(e => belong(obligation, e)) is not { } expected) continue;
            matched.Add((obligation, expected));
            open.Remove(obligation);
            wanted.Remove(expected);
        }
    }

    private static bool IsSingle(Obligation obligation) => obligation.Period is null && obligation.State != ObligationState.Withdrawn;

    private static bool Holds(Period? period, DateOnly? day) => period?.First <= day && day <= period?.Last;

    private static string StandsFor(string key) => key[(key.IndexOf(':', StringComparison.Ordinal) + 1)..];
}
