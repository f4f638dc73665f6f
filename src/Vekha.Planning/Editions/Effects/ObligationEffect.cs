using Vekha.Planning.Centres;
using Vekha.Planning.Obligations;
using Vekha.Planning.Scheduling;

namespace Vekha.Planning.Editions.Effects;

/// <param name="Existing">null for one that appears.</param>
/// <param name="Measure">The row of the new edition it goes under; null where it stays under the row it was made for.</param>
/// <param name="Occurrence">What the new edition asks for in its place; null where nothing.</param>
public sealed record ObligationEffect(
    EffectKind Kind, Obligation? Existing, EditionMeasure? Measure, CentreId? CentreId, Occurrence? Occurrence)
{
    /// <summary>Only for one that appears, and then null where the region owes it.</summary>
    public Centre? Centre { get; init; }

    public DateOnly? DueAfter => Kind is EffectKind.Moved or EffectKind.Renewed or EffectKind.Added ? Occurrence?.Due : Existing?.Due;

    /// <summary>Work on it has begun, so its withdrawal is mentioned separately.</summary>
    public bool TakesWork => Kind == EffectKind.Withdrawn && Existing is { State: not ObligationState.Planned };
}
