using Microsoft.EntityFrameworkCore;
using Vekha.Application.Administration.People;
using Vekha.Data;
using Vekha.Data.Journal;
using Vekha.Data.Mail;
using Vekha.Planning.Access;
using Vekha.Planning.Journal;

namespace Vekha.Application.Administration.Mail;

/// <summary>Sends a message of the last day again, to the address that is known now: a person has found out that it did not arrive.</summary>
public sealed class MailCommand(VekhaDb db, RequestClock clock)
{
    public async Task SendAgainAsync(Guid id, Viewer viewer, CancellationToken ct)
    {
        var people = db.PeopleOf(viewer);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var mail = db.OutgoingMail.Where(m => m.Id == id && (m.State == MailState.Failed || m.State == MailState.Unsure) && m.Text != null
            && m.Day == db.DigestDays.Max(d => d.Day) && people.Any(p => p.Id == m.PersonId));
        if (await mail.Select(m => new { m.PersonId, m.Address, Now = db.Users.Where(p => p.Id == m.PersonId).Select(p => p.Email).Single() }).SingleOrDefaultAsync(ct) is not { } found) return;
        var address = found.Now ?? found.Address;
        // Of two who press the button at once the second finds nothing to change.
        var changed = await mail.ExecuteUpdateAsync(set => set.SetProperty(m => m.State, MailState.Waiting).SetProperty(m => m.Attempts, 0)
            .SetProperty(m => m.Address, address).SetProperty(m => m.NextAt, clock.Now).SetProperty(m => m.EndedAt, (DateTimeOffset?)null), ct);
        if (changed == 0) return;
        db.Journal.Note(clock.Now, JournalKind.MailSentAgain, viewer.PersonId, found.PersonId, viewer.Scopes(Right.Administer)[0], to: address);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
    }
}
