using Vekha.Planning.Obligations;

namespace Vekha.Planning.Editions.Effects;

/// <summary>What an edition did to one obligation.</summary>
/// <param name="Former">What it was before; null for one that the edition brought.</param>
public sealed record ObligationChange(Guid ChangeId, ObligationId ObligationId, EffectKind Kind, DateOnly? DueAfter,
    FormerObligation? Former)
{
    /// <summary>What the obligation is to be when the edition is given back; null for one that the edition brought. What was withdrawn
    /// since, because its centre opened on another day, is not owed by the former edition either.</summary>
    public FormerObligation? FormerOf(Obligation now) =>
        Former is not null && Kind != EffectKind.Withdrawn && now.State == ObligationState.Withdrawn ? Former.Withdrawn(now) : Former;
}
