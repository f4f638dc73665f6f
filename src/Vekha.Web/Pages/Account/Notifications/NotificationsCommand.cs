using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Accounts;
using Vekha.Planning;
using Vekha.Planning.Journal;
using Vekha.Planning.Reminders;
using Vekha.Web.Access;
using Vekha.Web.Mail;

namespace Vekha.Web.Pages.Account.Notifications;

/// <summary>A person's own reminders and address; switching off works also for who is known by a signed address only.</summary>
public sealed class NotificationsCommand(VekhaDb db, CurrentViewer current, SignInCommand journal)
{
    public async Task<Refusal?> ChooseAsync(NotificationsForm form, CancellationToken ct)
    {
        var id = current.Viewer.PersonId;
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var choice = await ChoiceAsync(id, ct);
        if (choice.Version != form.Version) return Refusal.ChangedMeanwhile;
        choice.Choose(form.Days ?? choice.DaysBefore, form.Kinds);
        if (!form.On) choice.SwitchOff();
        await SetAddressAsync(await db.Users.SingleAsync(p => p.Id == id, ct), TypedAddress.Of(form.Address), ct);
        await journal.WriteAsync(JournalKind.NotificationsChanged, id, ct);
        await transaction.CommitAsync(ct);
        return null;
    }

    /// <summary>Once more changes nothing.</summary>
    public async Task SwitchOffAsync(Guid personId, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var choice = await ChoiceAsync(personId, ct);
        if (!choice.On) return;
        choice.SwitchOff();
        await journal.WriteAsync(JournalKind.NotificationsSwitchedOff, personId, ct);
        await transaction.CommitAsync(ct);
    }

    // Two forms at once are served one after the other, also where there is no row yet.
    private async Task<ReminderChoice> ChoiceAsync(Guid personId, CancellationToken ct)
    {
        await db.HoldAsync(personId, ct);
        if (await db.ReminderChoices.SingleOrDefaultAsync(c => c.PersonId == personId, ct) is { } known) return known;
        var usual = ReminderChoice.Usual(personId);
        db.ReminderChoices.Add(usual);
        return usual;
    }

    private async Task SetAddressAsync(Person person, string? address, CancellationToken ct)
    {
        if (person.Email == address) return;
        person.SetAddress(address);
        await journal.WriteAsync(JournalKind.PersonMailChanged, person.Id, ct);
    }
}
