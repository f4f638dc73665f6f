namespace Vekha.Planning.Editions.Effects;

/// <summary>What an edition does to one obligation.
/// Unchanged: open, the date stays. Stays: accepted, not applicable, or fallen due before the act. Renewed: withdrawn once, asked for
/// again.</summary>
public enum EffectKind { Unchanged, Moved, Stays, Withdrawn, Renewed, Added }
