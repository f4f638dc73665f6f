namespace Vekha.Application.Centres;

/// <summary>What the list of centres can be sorted by, and shown with.</summary>
public enum CentreColumn { Centre, Programme, Municipality, Cohort, Owed, Done, Overdue, DueSoon, Submitted, Progress }
