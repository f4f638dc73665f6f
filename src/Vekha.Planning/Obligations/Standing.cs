namespace Vekha.Planning.Obligations;

/// <summary>How an obligation stands on a day: its state together with its date.</summary>
public enum Standing { Overdue, Returned, DueSoon, Submitted, InProgress, Planned, Undated, Accepted, TakenOver, NotApplicable, Withdrawn }
