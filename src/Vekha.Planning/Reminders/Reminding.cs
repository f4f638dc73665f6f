using Vekha.Planning.Access;

namespace Vekha.Planning.Reminders;

/// <summary>Whether a person is reminded of an obligation today: once some days before it is due, once on the day, once when the date has
/// passed, once at each higher level, and again every Monday as long as it is still so.</summary>
public static class Reminding
{
    /// <summary>Those that can ever reach somebody with these roles.</summary>
    public static IReadOnlyList<ReminderKind> For(Viewer viewer) => [.. Enum.GetValues<ReminderKind>().Where(kind =>
        kind == ReminderKind.Escalated ? Answering.OfCentre.Skip(1).Any(viewer.Has) : Answering.OfCentre.Any(viewer.Has))];

    /// <param name="due">The day after which its author is late.</param>
    /// <param name="practical">The last working day on or before it, by which one has to be ready.</param>
    /// <param name="level">0 for those who owe it, 1 for those above them, and so on.</param>
    /// <param name="escalateAfter">After how many days of delay it goes one level up.</param>
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
