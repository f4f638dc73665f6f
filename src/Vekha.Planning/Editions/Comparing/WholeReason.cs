namespace Vekha.Planning.Editions.Comparing;

/// <summary>Why the plan is to be worded anew as a whole. Joined: rows became one, or one became several. Unnumbered: a changed row has no
/// number, or shares it.</summary>
public enum WholeReason { Joined, Renumbered, Moved, Unnumbered }
