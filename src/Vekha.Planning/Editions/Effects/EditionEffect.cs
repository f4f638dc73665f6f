using Vekha.Planning.Obligations;
using Vekha.Planning.Scheduling;

namespace Vekha.Planning.Editions.Effects;

/// <summary>What a new edition does to the obligations of a plan: a comparison of what exists with what it asks for. It changes
/// nothing.</summary>
public static class EditionEffect
{
    /// <param name="existing">All obligations of the plan, closed ones too.</param>
    /// <param name="expected">All that the new edition asks for.</param>
    /// <param name="successor">The row of the new edition that continues a row of a former one; null where it is gone.</param>
    public static IReadOnlyList<ObligationEffect> Of(
        IReadOnlyList<Obligation> existing, IReadOnlyList<Expected> expected, Func<MeasureId, EditionMeasure?> successor)
    {
        // What is not asked for is not added, and takes nothing away.
        var open = existing.Where(o => o.IsOpen).Select(o => (successor(o.MeasureId)?.Id, o.CentreId, o.Key)).ToHashSet();
        expected = [.. expected.Where(e => e.LeftOut is null || open.Contains((e.Measure.Id, e.Centre?.Id, e.Occurrence.Key)))];
        var wanted = expected.ToLookup(e => (e.Measure.Id, e.Centre?.Id));
        var effects = new List<ObligationEffect>(existing.Count);
        var met = new HashSet<Expected>(ReferenceEqualityComparer.Instance);
        foreach (var group in existing.GroupBy(o => (Row: successor(o.MeasureId), o.CentreId)))
        {
            if (group.Key.Row is not { } row)
            {
                effects.AddRange(group.Select(o =>
                    new ObligationEffect(o.IsOpen ? EffectKind.Withdrawn : EffectKind.Stays, o, null, o.CentreId, null)));
                continue;
            }
            var matched = OccurrenceMatching.Of([.. group], [.. wanted[(row.Id, group.Key.CentreId)]]);
            effects.AddRange(Distinct([.. matched.Select(m => EffectOn(m.Obligation, m.Expected?.Occurrence, row))]));
            met.UnionWith(matched.Select(m => m.Expected).OfType<Expected>());
        }
        effects.AddRange(expected.Where(e => e.LeftOut is null && !met.Contains(e)).Select(e =>
            new ObligationEffect(EffectKind.Added, null, e.Measure, e.Centre?.Id, e.Occurrence) { Centre = e.Centre }));
        return effects;
    }

    private static ObligationEffect EffectOn(Obligation o, Occurrence? occurrence, EditionMeasure row) =>
        new(KindOf(o, occurrence, row), o, row, o.CentreId, occurrence);

    private static EffectKind KindOf(Obligation o, Occurrence? occurrence, EditionMeasure row) => (o, occurrence) switch
    {
        ({ State: ObligationState.Withdrawn }, not null) => EffectKind.Renewed,
        ({ IsOpen: false }, _) => EffectKind.Stays,
        // What fell due before the act was owed under the wording of that time.
        (_, null) => o.Due < row.SeriesFrom ? EffectKind.Stays : EffectKind.Withdrawn,
        ({ Due: var due, DateBasis: var basis }, _) =>
            due == occurrence.Due || (basis is not null && KeepsDate(o, occurrence)) ? EffectKind.Unchanged : EffectKind.Moved,
    };

    /// <summary>A date that a person set stays as long as the act prints none, or none other than before.</summary>
    private static bool KeepsDate(Obligation o, Occurrence occurrence) => occurrence.Due is null || occurrence.Key == o.Key;

    /// <summary>Where two rows became one, both may ask for one occurrence under one key; the second stays under its own row.</summary>
    private static IEnumerable<ObligationEffect> Distinct(IReadOnlyList<ObligationEffect> effects)
    {
        var keys = effects.Select(e => e.Occurrence?.Key).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var effect in effects)
            yield return effect.Occurrence is not null || keys.Add(effect.Existing!.Key) ? effect : effect with { Measure = null };
    }
}
