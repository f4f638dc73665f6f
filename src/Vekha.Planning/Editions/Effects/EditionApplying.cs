using Vekha.Planning.Obligations;

namespace Vekha.Planning.Editions.Effects;

/// <summary>Applies an effect, obligation by obligation.</summary>
public static class EditionApplying
{
    /// <param name="reason">The act in words.</param>
    /// <returns>What the obligation was before; null for one that appears.</returns>
    public static FormerObligation? Apply(this ObligationEffect effect, Edition edition, string reason, DateOnly today)
    {
        if (effect.Existing is not { } obligation) return null;
        var former = FormerObligation.Of(obligation);
        obligation.Follow(edition, effect.Measure, effect.Occurrence);
        _ = effect.Kind switch
        {
            EffectKind.Moved => obligation.Move(effect.Occurrence!),
            EffectKind.Renewed => obligation.Renew(effect.Occurrence!),
            EffectKind.Withdrawn => obligation.Withdraw(reason, today),
            _ => null,
        };
        return former;
    }
}
