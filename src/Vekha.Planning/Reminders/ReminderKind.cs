namespace Vekha.Planning.Reminders;

/// <summary>Why an obligation stands in a digest, the most pressing first.</summary>
public enum ReminderKind
{
    Overdue,
    OnTheDay,
    Before,
    /// <summary>Those below the reader are long overdue with it.</summary>
    Escalated,
}
