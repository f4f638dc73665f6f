namespace Vekha.Documents.Deadlines.Rules;

/// <summary>The date is set elsewhere, or is printed but subject to change.</summary>
public enum ScheduleNote { Separate, ToBeConfirmed }
