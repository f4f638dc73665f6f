using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Vekha.Data;
using Vekha.Data.Mail;

namespace Vekha.Application.Notices;

/// <summary>Makes one mail a person of all that has happened in the last minutes. The messages and the note that the notices are told are
/// one transaction, so that a server that is killed loses and doubles nothing.</summary>
public sealed class NoticeMaking(VekhaDb db, NoticesQuery query, WriteNotices write, IOptions<Settings> settings)
{
    private const long Lock = 20261130;
    // What lay longer, because mail was switched off or could not be made, is no news: digests tell what is still so.
    private static readonly TimeSpan News = TimeSpan.FromDays(1);

    /// <returns>How many messages wait now to be sent.</returns>
    public async Task<int> RunAsync(DateOnly today, DateTimeOffset now, CancellationToken ct)
    {
        if (!await AreRipeAsync(now, ct)) return 0;
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        // Of two servers the second waits here, and then finds them told.
        await db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock({Lock})", ct);
        if (!await AreRipeAsync(now, ct)) return 0;
        // Who takes a decision back waits for these rows, and finds them told.
        var notices = await db.Notices.FromSql($"select * from notices where told_at is null order by at, id for update").ToListAsync(ct);
        var made = await query.RunAsync([.. notices.Where(n => n.At > now - News)], today, ct);
        db.OutgoingMail.AddRange(made.Select(mail => MailOf(mail, today, now)));
        foreach (var notice in notices)
            notice.Tell([.. made.Where(mail => mail.NoticeIds.Contains(notice.Id)).Select(mail => mail.PersonId)], now);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        db.ChangeTracker.Clear();
        return made.Count;
    }

    private Task<bool> AreRipeAsync(DateTimeOffset now, CancellationToken ct)
    {
        var ripe = now.AddMinutes(-Math.Max(0, settings.Value.Reminders.BundleMinutes));
        return db.Notices.AnyAsync(n => n.ToldAt == null && n.At <= ripe, ct);
    }

    private OutgoingMail MailOf(NoticeMail mail, DateOnly today, DateTimeOffset now)
    {
        var written = write(mail, today);
        return OutgoingMail.Make(
            Guid.CreateVersion7(now), mail.PersonId, today, mail.Address, written.Content, written.Unsubscribe.AbsoluteUri, now,
            OutgoingMail.Notices);
    }
}
