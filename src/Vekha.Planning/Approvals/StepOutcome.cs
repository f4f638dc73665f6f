namespace Vekha.Planning.Approvals;

public enum StepOutcome { Agreed, Returned }
