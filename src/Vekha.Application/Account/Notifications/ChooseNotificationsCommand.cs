using Microsoft.EntityFrameworkCore;
using Vekha.Application.Mail;
using Vekha.Data;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Journal;
using Vekha.Planning.Notices;
using Vekha.Planning.Reminders;

namespace Vekha.Application.Account.Notifications;

/// <summary>Chooses what the viewer is reminded of, and where by mail.</summary>
public sealed class ChooseNotificationsCommand(VekhaDb db, AccountJournal journal)
{
    public async Task<Outcome<Done>> RunAsync(ChooseNotificationsRequest request, Viewer viewer, CancellationToken ct)
    {
        var id = viewer.PersonId;
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await db.Users.SingleOrDefaultAsync(p => p.Id == id, ct) is not { } person) return Refusal.NotAllowed;
        if (request.Faults(Reminding.For(viewer).Count > 0) is { Any: true } faults) return faults;
        var choice = await db.LockedChoiceAsync(id, ct);
        if (choice.Version != request.Version) return Refusal.ChangedMeanwhile;
        // What the person is not offered stays as it was: with another role it may be wanted again.
        var (dates, deeds) = (Reminding.For(viewer), NoticeKinds.For(viewer));
        choice.Choose(dates.Count > 0 ? request.DaysBefore!.Value : choice.DaysBefore,
            [.. Enum.GetValues<ReminderKind>().Where(k => dates.Contains(k) ? request.Kinds.Contains(k) : choice.Chose(k))]);
        choice.Mute(NoticeKinds.Chosen.Where(k => deeds.Contains(k) ? !request.Notices.Contains(k) : choice.Muted.Contains(k)));
        if (deeds.Count > 0) choice.ChooseOpen(request.Open);
        if (!request.On) choice.SwitchOff();
        if (person.Email != MailAddressText.Of(request.Address))
        {
            person.SetAddress(MailAddressText.Of(request.Address));
            await journal.NoteAsync(JournalKind.PersonMailChanged, id, ct);
        }
        person.PhoneNumber = Typed.Line(request.Phone);
        await journal.NoteAsync(JournalKind.NotificationsChanged, id, ct);
        if (!await db.SavedAsync(ct)) return Refusal.ChangedMeanwhile;
        await transaction.CommitAsync(ct);
        return new Done();
    }
}

/// <param name="Address">Of mail; null for none.</param>
/// <param name="On">No mail at all where it is off; the kinds are kept.</param>
/// <param name="Version">Of the choice as the viewer saw it; 0 where the person had never chosen.</param>
public sealed record ChooseNotificationsRequest(
    string? Address, bool On, IReadOnlyCollection<ReminderKind> Kinds, int? DaysBefore, uint Version)
{
    public const int LongestPhone = 50;

    /// <summary>As it is dialled; null for none.</summary>
    public string? Phone { get; init; }

    /// <summary>The digest tells what is still open of it.</summary>
    public bool Open { get; init; }

    /// <summary>What is to be told of at once.</summary>
    public IReadOnlyCollection<NoticeKind> Notices { get; init; } = [];

    /// <param name="days">Whether the days are asked for.</param>
    internal FieldFaults Faults(bool days)
    {
        var faults = new FieldFaults();
        faults.AddAddressFault(nameof(Address), Address);
        if (Typed.Line(Phone)?.Length > LongestPhone) faults.Add(nameof(Phone), Fault.TooLong, LongestPhone);
        if (days && DaysBefore is not (>= 1 and <= ReminderChoice.MostDaysBefore))
            faults.Add(nameof(DaysBefore), NotificationsFault.DaysWrong);
        return faults;
    }
}

public enum NotificationsFault
{
    /// <summary>No number of days, or one that is out of bounds.</summary>
    DaysWrong,
}
