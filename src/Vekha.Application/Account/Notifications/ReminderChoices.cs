using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Planning.Access;
using Vekha.Planning.Reminders;

namespace Vekha.Application.Account.Notifications;

internal static class ReminderChoices
{
    /// <summary>What the person has chosen, or a new usual choice that is tracked. Two requests at once are served one after the other,
    /// also where there is no row yet, until the open transaction ends.</summary>
    public static async Task<ReminderChoice> LockedChoiceAsync(this VekhaDb db, PersonId personId, CancellationToken ct)
    {
        await db.HoldAsync(personId, ct);
        if (await db.ReminderChoices.SingleOrDefaultAsync(c => c.PersonId == personId, ct) is { } known) return known;
        var usual = ReminderChoice.Usual(personId);
        db.ReminderChoices.Add(usual);
        return usual;
    }
}
