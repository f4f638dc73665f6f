namespace Vekha.Data.Editions;

/// <summary>Kinds of what speaks against putting a plan in force.</summary>
[Flags]
public enum Doubt { None = 0, SameAct = 1, AlreadyCovered = 2, OtherRegion = 4, Unnumbered = 8 }
