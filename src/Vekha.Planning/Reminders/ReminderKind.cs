namespace Vekha.Planning.Reminders;

/// <summary>Why an obligation stands in a digest, the most pressing first.</summary>
public enum ReminderKind
{
    Overdue,
    OnTheDay,
    Before,
    /// <summary>Long overdue with those below the reader.</summary>
    Escalated,
}
