namespace Vekha.Planning.Approvals;

public enum PassageState { Running, Finished, Returned, TakenBack, BrokenOff }
