using Vekha.Planning.Obligations;

namespace Vekha.Planning.Editions.Effects;

/// <summary>What an edition did to one obligation.</summary>
/// <param name="Former">What it was before; null for one that the edition brought.</param>
public sealed record ObligationChange(Guid ChangeId, ObligationId ObligationId, EffectKind Kind, DateOnly? DueAfter,
    FormerObligation? Former);
