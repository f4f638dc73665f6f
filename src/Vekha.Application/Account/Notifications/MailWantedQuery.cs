using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Planning.Access;

namespace Vekha.Application.Account.Notifications;

/// <summary>Whether a person gets mail at all, for whoever follows the signed link of a message.</summary>
public sealed class MailWantedQuery(VekhaDb db)
{
    /// <param name="personId">Whose signed link was followed.</param>
    public async Task<bool> RunAsync(PersonId personId, CancellationToken ct) =>
        !await db.ReminderChoices.AnyAsync(c => c.PersonId == personId && !c.On, ct);
}
