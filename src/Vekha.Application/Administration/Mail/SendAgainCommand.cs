using Microsoft.EntityFrameworkCore;
using Vekha.Application.Administration.People;
using Vekha.Data;
using Vekha.Data.Journal;
using Vekha.Data.Mail;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Journal;

namespace Vekha.Application.Administration.Mail;

/// <summary>Sends a message of the last day again, to the address that is known now: somebody noticed that it did not arrive.</summary>
public sealed class SendAgainCommand(VekhaDb db, RequestClock clock)
{
    public async Task<Outcome<Done>> RunAsync(SendAgainRequest request, Viewer viewer, CancellationToken ct)
    {
        var people = db.PeopleOf(viewer);
        var mail = db.OutgoingMail.Where(m => m.Id == request.MailId && people.Any(p => p.Id == m.PersonId));
        if (!await mail.AnyAsync(ct)) return Refusal.NotAllowed;

        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var unsent = mail.Where(m => (m.State == MailState.Failed || m.State == MailState.Unsure) && m.Text != null
            && m.Day == db.DigestDays.Max(d => d.Day));
        var found = await unsent
            .Select(m => new { m.PersonId, m.Address, Now = db.Users.Where(p => p.Id == m.PersonId).Select(p => p.Email).Single() })
            .SingleOrDefaultAsync(ct);
        if (found is null) return new Done();
        var address = found.Now ?? found.Address;
        // Of two who press the button at once the second finds nothing to change.
        var changed = await unsent.ExecuteUpdateAsync(set => set
            .SetProperty(m => m.State, MailState.Waiting).SetProperty(m => m.Attempts, 0).SetProperty(m => m.Address, address)
            .SetProperty(m => m.NextAt, clock.Now).SetProperty(m => m.EndedAt, (DateTimeOffset?)null), ct);
        if (changed == 0) return new Done();
        db.Journal.Note(clock.Now, new(JournalKind.MailSentAgain, viewer.PersonId, found.PersonId, viewer.Scopes(Right.Administer)[0])
        {
            To = address,
        });
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return new Done();
    }
}

/// <param name="MailId">A message that has gone out meanwhile, or is of an earlier day, stays as it is.</param>
public sealed record SendAgainRequest(Guid MailId);
