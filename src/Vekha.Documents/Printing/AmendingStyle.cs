namespace Vekha.Documents.Printing;

/// <summary>What the rules of a region leave open about an amending act.</summary>
/// <param name="IsWhole">The annex is worded anew as a whole, not row by row.</param>
/// <param name="NamesFormer">The acts that have changed the plan before are named: «(в редакции распоряжения от … № …)».</param>
/// <param name="Reason">Begins the preamble: «В целях уточнения сроков»; an act without one has no preamble.</param>
public sealed record AmendingStyle(bool IsWhole, bool NamesFormer, string? Reason);
