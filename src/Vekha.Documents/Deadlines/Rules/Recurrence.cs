namespace Vekha.Documents.Deadlines.Rules;

public enum Recurrence { Weekly, Monthly, Quarterly, HalfYearly, Yearly, AsNeeded, Continuous }
