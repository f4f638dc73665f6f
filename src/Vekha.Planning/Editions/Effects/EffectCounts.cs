using Vekha.Planning.Editions.Amending;

namespace Vekha.Planning.Editions.Effects;

/// <summary>The effect of an edition in numbers: what a person confirms, and what the job then has to find again.</summary>
/// <param name="WorkTaken">Of those withdrawn, the ones on which work had begun.</param>
public sealed record EffectCounts(int Unchanged, int Moved, int Stays, int Withdrawn, int WorkTaken, int Renewed, int Added)
{
    /// <summary>The clauses of the act, as they stood in the draft when it was confirmed; null where it has none about the plan.</summary>
    public ClauseCounts? Clauses { get; init; }

    public static EffectCounts Of(IReadOnlyList<ObligationEffect> effects)
    {
        var counts = effects.CountBy(e => e.Kind).ToDictionary();
        int Of(EffectKind kind) => counts.GetValueOrDefault(kind);
        return new(
            Of(EffectKind.Unchanged), Of(EffectKind.Moved), Of(EffectKind.Stays), Of(EffectKind.Withdrawn), effects.Count(e => e.TakesWork),
            Of(EffectKind.Renewed), Of(EffectKind.Added));
    }
}
