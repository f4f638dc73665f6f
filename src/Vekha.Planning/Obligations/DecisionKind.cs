namespace Vekha.Planning.Obligations;

/// <summary>What was decided: accepted or a step agreed, returned, found not applicable, found in order by the municipality, given a
/// date; or what was said about it: a question, a task.</summary>
public enum DecisionKind { Accepted, Returned, NotApplicable, Checked, Dated, Asked, Assigned }
