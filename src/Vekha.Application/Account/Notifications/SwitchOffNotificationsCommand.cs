using Vekha.Data;
using Vekha.Planning.Access;
using Vekha.Planning.Journal;

namespace Vekha.Application.Account.Notifications;

/// <summary>Ends all mail to a person. Whoever asks is not signed in, so there is no viewer: the signed link of a message allows
/// it.</summary>
public sealed class SwitchOffNotificationsCommand(VekhaDb db, AccountJournal journal)
{
    /// <summary>Once more changes nothing.</summary>
    public async Task<Outcome<Done>> RunAsync(SwitchOffNotificationsRequest request, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var choice = await db.LockedChoiceAsync(request.PersonId, ct);
        if (!choice.On) return new Done();
        choice.SwitchOff();
        await journal.WriteAsync(JournalKind.NotificationsSwitchedOff, request.PersonId, ct);
        await transaction.CommitAsync(ct);
        return new Done();
    }
}

/// <param name="PersonId">Whose signed link was followed.</param>
public sealed record SwitchOffNotificationsRequest(PersonId PersonId);
