namespace Vekha.Planning.Editions;

/// <summary>Superseded: a later edition of the plan is in force.</summary>
public enum EditionState { Draft, InForce, Superseded }
