namespace Vekha.Planning.Obligations;

/// <summary>planned → in progress → submitted → accepted, or returned → in progress; also not applicable and withdrawn.</summary>
public enum ObligationState { Planned, InProgress, Submitted, Returned, Accepted, NotApplicable, Withdrawn, TakenOver }
