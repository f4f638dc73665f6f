using Microsoft.EntityFrameworkCore;
using Vekha.Application.Mail;
using Vekha.Data;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Journal;
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
        if (request.Faults() is { Any: true } faults) return faults;
        var choice = await db.LockedChoiceAsync(id, ct);
        if (choice.Version != request.Version) return Refusal.ChangedMeanwhile;
        choice.Choose(request.DaysBefore!.Value, request.Kinds);
        if (!request.On) choice.SwitchOff();
        if (person.Email != MailAddressText.Of(request.Address))
        {
            person.SetAddress(MailAddressText.Of(request.Address));
            await journal.NoteAsync(JournalKind.PersonMailChanged, id, ct);
        }
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
    internal FieldFaults Faults()
    {
        var faults = new FieldFaults();
        faults.AddAddressFault(nameof(Address), Address);
        if (DaysBefore is not (>= 1 and <= ReminderChoice.MostDaysBefore)) faults.Add(nameof(DaysBefore), NotificationsFault.DaysWrong);
        return faults;
    }
}

public enum NotificationsFault
{
    /// <summary>No number of days, or one that is out of bounds.</summary>
    DaysWrong,
}
