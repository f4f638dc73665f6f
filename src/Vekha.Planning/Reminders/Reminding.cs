using Vekha.Planning.Access;

namespace Vekha.Planning.Reminders;

/// <summary>Is there something to tell about an obligation today? Once some days before, once on the day, once when the date has passed,
/// once to each next level, and of all that is still so every Monday.</summary>
public static class Reminding
{
    /// <summary>Who is told of what a centre owes, level by level: those who owe it, then those above.</summary>
    public static IReadOnlyList<Role> Levels { get; } = [Role.CentreHead, Role.MunicipalOfficer, Role.Coordinator];

    /// <param name="due">The printed day; being late begins behind it.</param>
    /// <param name="practical">The last working day on or before it, by which one has to be ready.</param>
    /// <param name="level">0 for those who owe it, 1 for those above them, and so on.</param>
    /// <param name="escalateAfter">How many days late it goes one level up.</param>
    public static ReminderKind? Of(DateOnly due, DateOnly practical, int level, int escalateAfter, ReminderChoice choice, ReminderDay day)
    {
        var (kind, begins) =
            level > 0 ? (ReminderKind.Escalated, due.AddDays(level * escalateAfter))
            : due < day.Today ? (ReminderKind.Overdue, due.AddDays(1))
            : practical <= day.Today ? (ReminderKind.OnTheDay, practical)
            : (ReminderKind.Before, practical.AddDays(-choice.DaysBefore));
        return choice.Wants(kind) && day.Tells(begins) ? kind : null;
    }
}
