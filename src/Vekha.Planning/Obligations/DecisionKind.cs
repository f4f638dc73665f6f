namespace Vekha.Planning.Obligations;

/// <summary>What was decided: accepted or a step agreed, returned, found not applicable, found in order by the municipality.</summary>
public enum DecisionKind { Accepted, Returned, NotApplicable, Checked }
