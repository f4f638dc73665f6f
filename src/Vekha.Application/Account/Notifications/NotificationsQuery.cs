using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Mail;
using Vekha.Planning.Access;
using Vekha.Planning.Reminders;

namespace Vekha.Application.Account.Notifications;

/// <summary>What a person has chosen to be reminded of, and the last message to that person.</summary>
public sealed class NotificationsQuery(VekhaDb db)
{
    public async Task<NotificationsView> RunAsync(Viewer viewer, CancellationToken ct)
    {
        var id = viewer.PersonId;
        var address = await db.Users.Where(p => p.Id == id).Select(p => p.Email).SingleOrDefaultAsync(ct);
        var choice = await db.ReminderChoices.AsNoTracking().SingleOrDefaultAsync(c => c.PersonId == id, ct);
        var last = await db.OutgoingMail.Where(m => m.PersonId == id).OrderByDescending(m => m.Day)
            .Select(m => new LastMail(m.Day, m.Subject, m.State)).FirstOrDefaultAsync(ct);
        return new(address, ChosenReminders.Of(choice ?? ReminderChoice.Usual(id)), Reminding.Levels.Any(viewer.Has), last);
    }
}

/// <param name="IsReminded">A role of the person is one that owes obligations or stands above those who do.</param>
public sealed record NotificationsView(string? Address, ChosenReminders Choice, bool IsReminded, LastMail? Last);

public sealed record LastMail(DateOnly Day, string Subject, MailState State);

/// <param name="On">No mail at all where it is off; the kinds are kept.</param>
/// <param name="Version">0 where the person had never chosen.</param>
public sealed record ChosenReminders(bool On, int DaysBefore, bool Before, bool OnTheDay, bool Overdue, bool Escalated, uint Version)
{
    internal static ChosenReminders Of(ReminderChoice choice) => new(
        choice.On, choice.DaysBefore, choice.Before, choice.OnTheDay, choice.Overdue, choice.Escalated, choice.Version);
}
