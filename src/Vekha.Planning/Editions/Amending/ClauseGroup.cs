namespace Vekha.Planning.Editions.Amending;

/// <summary>Made: the draft says so. ToDo: it does not, or a person has to see. Aside: the clause is not about the plan.</summary>
public enum ClauseGroup { Made, ToDo, Aside }
