using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Mail;
using Vekha.Planning.Access;
using Vekha.Planning.Notices;
using Vekha.Planning.Reminders;

namespace Vekha.Application.Account.Notifications;

/// <summary>What a person has chosen to be reminded of, and the last message to that person.</summary>
public sealed class NotificationsQuery(VekhaDb db)
{
    public async Task<NotificationsView> RunAsync(Viewer viewer, CancellationToken ct)
    {
        var id = viewer.PersonId;
        var reached = await db.Users.Where(p => p.Id == id).Select(p => new { p.Email, p.PhoneNumber }).SingleOrDefaultAsync(ct);
        var choice = await db.ReminderChoices.AsNoTracking().SingleOrDefaultAsync(c => c.PersonId == id, ct);
        var last = await db.OutgoingMail.Where(m => m.PersonId == id).OrderByDescending(m => m.CreatedAt)
            .Select(m => new LastMail(m.Day, m.Subject, m.State)).FirstOrDefaultAsync(ct);
        return new(
            reached?.Email, reached?.PhoneNumber, ChosenReminders.Of(choice ?? ReminderChoice.Usual(id)), Reminding.For(viewer),
            NoticeKinds.For(viewer), last);
    }
}

/// <param name="Dates">What of dates can concern the person.</param>
/// <param name="Deeds">What of deeds can.</param>
public sealed record NotificationsView(
    string? Address, string? Phone, ChosenReminders Choice, IReadOnlyList<ReminderKind> Dates, IReadOnlyList<NoticeKind> Deeds,
    LastMail? Last);

public sealed record LastMail(DateOnly Day, string Subject, MailState State);

/// <param name="On">No mail at all where it is off; the kinds are kept.</param>
/// <param name="Version">0 where the person had never chosen.</param>
public sealed record ChosenReminders(
    bool On, int DaysBefore, bool Before, bool OnTheDay, bool Overdue, bool Escalated, bool Open, uint Version,
    IReadOnlyList<NoticeKind> Muted)
{
    internal static ChosenReminders Of(ReminderChoice choice) => new(
        choice.On, choice.DaysBefore, choice.Before, choice.OnTheDay, choice.Overdue, choice.Escalated, choice.Open,
        choice.Version, choice.Muted);
}
