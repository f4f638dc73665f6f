using Vekha.Planning.Access;

namespace Vekha.Planning.Reminders;

/// <summary>What a person wants to be reminded of by mail. People who never chose get <see cref="Usual"/>.</summary>
public sealed class ReminderChoice
{
    public const int MostDaysBefore = 30;

    private const int UsualDaysBefore = 7;

    private ReminderChoice() { }

    public PersonId PersonId { get; private set; }
    /// <summary>No mail at all where it is off; the kinds stay as they were chosen.</summary>
    public bool On { get; private set; }
    /// <summary>From 1 to <see cref="MostDaysBefore"/>.</summary>
    public int DaysBefore { get; private set; }
    public bool Before { get; private set; }
    public bool OnTheDay { get; private set; }
    public bool Overdue { get; private set; }
    public bool Escalated { get; private set; }
    public uint Version { get; private set; }

    public static ReminderChoice Usual(PersonId personId) =>
        new()
        {
            PersonId = personId,
            On = true,
            DaysBefore = UsualDaysBefore,
            Before = true,
            OnTheDay = true,
            Overdue = true,
            Escalated = true,
        };

    public bool Wants(ReminderKind kind) => On && kind switch
    {
        ReminderKind.Overdue => Overdue,
        ReminderKind.OnTheDay => OnTheDay,
        ReminderKind.Before => Before,
        _ => Escalated,
    };

    public void Choose(int daysBefore, IReadOnlyCollection<ReminderKind> kinds)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(daysBefore is >= 1 and <= MostDaysBefore, true);
        (On, DaysBefore) = (true, daysBefore);
        (Before, OnTheDay) = (kinds.Contains(ReminderKind.Before), kinds.Contains(ReminderKind.OnTheDay));
        (Overdue, Escalated) = (kinds.Contains(ReminderKind.Overdue), kinds.Contains(ReminderKind.Escalated));
    }

    public void SwitchOff() => On = false;
}
