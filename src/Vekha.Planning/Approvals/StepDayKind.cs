namespace Vekha.Planning.Approvals;

public enum StepDayKind { Printed, AfterPrevious, BeforeDue }
