namespace Vekha.Planning.Editions.Comparing;

/// <summary>Moved: the same words under another number. Reworded: anything else of the row differs.</summary>
public enum ChangeKind { Same, Moved, Reworded, Split, Merged, New, Gone }
