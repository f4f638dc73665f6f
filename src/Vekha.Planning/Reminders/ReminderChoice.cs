using Vekha.Planning.Access;
using Vekha.Planning.Notices;

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
    /// <summary>The digest tells what came back, was asked or given, or waits for a decision, and is still so.</summary>
    public bool Open { get; private set; }
    /// <summary>What the person does not want to be told of at once.</summary>
    public IReadOnlyList<NoticeKind> Muted { get; private set; } = [];
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
            Open = true,
        };

    public bool Wants(ReminderKind kind) => On && Chose(kind);

    public bool Wants(NoticeKind kind) => On && !Muted.Contains(kind);

    /// <summary>Whether the digest is to tell it while it is so.</summary>
    public bool WantsInDigest(NoticeKind kind) => Open && Wants(kind);

    /// <summary>Whether it is chosen, even while no mail is wanted at all.</summary>
    public bool Chose(ReminderKind kind) => kind switch
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

    /// <param name="kinds">All that is not wanted.</param>
    public void Mute(IEnumerable<NoticeKind> kinds) => Muted = [.. kinds.Distinct().Order()];

    public void ChooseOpen(bool open) => Open = open;

    public void SwitchOff() => On = false;
}
