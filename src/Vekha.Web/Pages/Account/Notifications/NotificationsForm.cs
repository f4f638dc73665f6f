using System.Globalization;
using Vekha.Application.Account.Notifications;
using Vekha.Planning.Notices;
using Vekha.Planning.Reminders;

namespace Vekha.Web.Pages.Account.Notifications;

public sealed class NotificationsForm
{
    public string? Address { get; set; }
    public string? Phone { get; set; }
    public bool On { get; set; }
    public bool Before { get; set; }
    public bool OnTheDay { get; set; }
    public bool Overdue { get; set; }
    public bool Escalated { get; set; }
    public bool Open { get; set; }
    /// <summary>What is to be told of at once.</summary>
    public List<NoticeKind> Notices { get; set; } = [];
    public string? DaysBefore { get; set; }
    /// <summary>Of the choice the form has seen; 0 where the person had never chosen.</summary>
    public uint Version { get; set; }

    public static NotificationsForm Of(NotificationsView view) => new()
    {
        Address = view.Address,
        Phone = view.Phone,
        On = view.Choice.On,
        Before = view.Choice.Before,
        OnTheDay = view.Choice.OnTheDay,
        Overdue = view.Choice.Overdue,
        Escalated = view.Choice.Escalated,
        Open = view.Choice.Open,
        Notices = [.. NoticeKinds.Chosen.Except(view.Choice.Muted)],
        DaysBefore = view.Choice.DaysBefore.ToString(CultureInfo.InvariantCulture),
        Version = view.Choice.Version,
    };

    public ChooseNotificationsRequest Request() => new(Address, On, Kinds, Days, Version) { Notices = Notices, Open = Open, Phone = Phone };

    private int? Days => int.TryParse(DaysBefore?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var days) ? days : null;

    private IReadOnlyCollection<ReminderKind> Kinds =>
    [
        .. Before ? [ReminderKind.Before] : Array.Empty<ReminderKind>(),
        .. OnTheDay ? [ReminderKind.OnTheDay] : Array.Empty<ReminderKind>(),
        .. Overdue ? [ReminderKind.Overdue] : Array.Empty<ReminderKind>(),
        .. Escalated ? [ReminderKind.Escalated] : Array.Empty<ReminderKind>(),
    ];
}
