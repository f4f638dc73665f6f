using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Vekha.Data;
using Vekha.Data.Mail;
using Vekha.Planning.Reminders;

namespace Vekha.Application.Reminders;

/// <summary>Makes the digests of a day, once: the messages and the note that the day is done are one transaction.</summary>
public sealed class DigestMaking(VekhaDb db, DigestsQuery digests, WriteDigest write, IOptions<Settings> settings)
{
    private const long Lock = 20241107;

    /// <returns>How many messages wait now to be sent; null where the digests of the day were made before.</returns>
    public async Task<int?> RunAsync(DateOnly today, DateTimeOffset now, CancellationToken ct)
    {
        if (await IsMadeAsync(today, ct)) return null;
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        // Of two servers the second waits here, and then finds the day done.
        await db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock({Lock})", ct);
        if (await IsMadeAsync(today, ct)) return null;
        var last = await db.DigestDays.MaxAsync(d => (DateOnly?)d.Day, ct);
        var made = await digests.RunAsync(ReminderDay.After(last, today), Math.Max(1, settings.Value.Reminders.EscalateAfterDays), ct);
        await WithdrawAsync(today, now, ct);
        db.OutgoingMail.AddRange(made.Select(digest => MailOf(digest, today, now)));
        db.DigestDays.Add(new(today, now, made.Count));
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        db.ChangeTracker.Clear();
        return made.Count;
    }

    private Task<bool> IsMadeAsync(DateOnly today, CancellationToken ct) => db.DigestDays.AnyAsync(d => d.Day >= today, ct);

    /// <summary>What still waits from earlier days is told anew, or is no longer so.</summary>
    private Task<int> WithdrawAsync(DateOnly today, DateTimeOffset now, CancellationToken ct) => db.OutgoingMail
        .Where(m => m.State == MailState.Waiting && m.Kind == OutgoingMail.Digest && m.Day < today)
        .ExecuteUpdateAsync(set => set.SetProperty(m => m.State, MailState.Withdrawn).SetProperty(m => m.EndedAt, now)
            .SetProperty(m => m.Text, (string?)null).SetProperty(m => m.Html, (string?)null), ct);

    private OutgoingMail MailOf(Digest digest, DateOnly today, DateTimeOffset now)
    {
        var written = write(digest, today);
        return OutgoingMail.Make(
            Guid.CreateVersion7(now), digest.PersonId, today, digest.Address, written.Content, written.Unsubscribe.AbsoluteUri, now);
    }
}
