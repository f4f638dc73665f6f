using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Mail;
using Vekha.Documents.Blocks;

namespace Vekha.Application.Mail;

/// <summary>Sends what waits. A message is claimed in the database before it is handed over, so two servers never send the same one,
/// and one whose fate is not known is never sent again by itself: the reader's next digest tells everything anew.</summary>
public sealed class MailSending(IServiceScopeFactory scopes, IMailDelivery delivery, MailWords words)
{
    private const int Senders = 4;
    private const int MostAttempts = 8;
    private const int LongestError = 500;
    // Longer than any attempt: a claim so old is of a server that died over it.
    private static readonly TimeSpan ClaimHolds = TimeSpan.FromMinutes(30);

    /// <returns>Were all tried that could be? Otherwise the mail server is away, and a pause is due.</returns>
    public async Task<bool> RunAsync(CancellationToken ct)
    {
        await TidyAsync(ct);
        var reachable = true;
        await Task.WhenAll(Enumerable.Range(0, Senders).Select(async _ =>
        {
            while (Volatile.Read(ref reachable) && !ct.IsCancellationRequested)
            {
                if (await SendNextAsync(ct) is not { } outcome) return;
                if (outcome is DeliveryOutcome.Unreachable or DeliveryOutcome.Unsure) Volatile.Write(ref reachable, false);
            }
        }));
        return reachable;
    }

    /// <summary>Claims that nobody works on any more, and messages that nobody wants any more.</summary>
    private async Task TidyAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var (db, now) = (scope.ServiceProvider.GetRequiredService<VekhaDb>(), scope.ServiceProvider.GetRequiredService<RequestClock>().Now);
        var forgotten = now - ClaimHolds;
        await db.OutgoingMail.Where(m => m.State == MailState.Sending && m.ClaimedAt < forgotten)
            .ExecuteUpdateAsync(set => set.SetProperty(m => m.State, MailState.Unsure).SetProperty(m => m.EndedAt, now), ct);
        await db.OutgoingMail
            .Where(m => m.State == MailState.Waiting && (
                db.Users.Any(p => p.Id == m.PersonId && (p.Dismissed || p.Email == null))
                || db.ReminderChoices.Any(c => c.PersonId == m.PersonId && !c.On)))
            .ExecuteUpdateAsync(set => set.SetProperty(m => m.State, MailState.Withdrawn).SetProperty(m => m.EndedAt, now)
                .SetProperty(m => m.Text, (string?)null).SetProperty(m => m.Html, (string?)null), ct);
    }

    private async Task<DeliveryOutcome?> SendNextAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var (db, clock) = (scope.ServiceProvider.GetRequiredService<VekhaDb>(), scope.ServiceProvider.GetRequiredService<RequestClock>());
        if (await ClaimedAsync(db, clock.Now, ct) is not { } mail) return null;
        var delivered = await delivery.DeliverAsync(mail, ct);
        // What has happened is written down also when the server is stopping.
        await WriteAsync(db, mail, delivered, clock.Now, CancellationToken.None);
        return delivered.Outcome;
    }

    private static async Task<OutgoingMail?> ClaimedAsync(VekhaDb db, DateTimeOffset now, CancellationToken ct)
    {
        var claimed = await db.OutgoingMail.FromSql($"""
            update outgoing_mail set state = 'Sending', claimed_at = {now}, attempts = attempts + 1 where id = (
                select id from outgoing_mail where state = 'Waiting' and next_at <= {now} order by next_at, id
                limit 1 for update skip locked)
            returning *
            """).AsNoTracking().ToListAsync(ct);
        return claimed.SingleOrDefault();
    }

    private async Task WriteAsync(VekhaDb db, OutgoingMail mail, Delivery delivered, DateTimeOffset now, CancellationToken ct)
    {
        var state = StateAfter(delivered.Outcome, mail.Attempts);
        var told = delivered.Fault is { } fault ? words.Fault(fault) : null;
        var error = told?.Start(LongestError);
        DateTimeOffset? ended = state == MailState.Waiting ? null : now;
        var next = now + Pause(mail.Attempts);
        // What was said is kept while it may have to be sent again.
        var said = state == MailState.Sent ? (null, null) : (mail.Text, mail.Html);
        await db.OutgoingMail.Where(m => m.Id == mail.Id && m.State == MailState.Sending).ExecuteUpdateAsync(set => set
            .SetProperty(m => m.State, state).SetProperty(m => m.Error, error).SetProperty(m => m.EndedAt, ended)
            .SetProperty(m => m.NextAt, next).SetProperty(m => m.Text, said.Item1).SetProperty(m => m.Html, said.Item2), ct);
    }

    private static MailState StateAfter(DeliveryOutcome outcome, int attempts) => outcome switch
    {
        DeliveryOutcome.Delivered => MailState.Sent,
        DeliveryOutcome.Refused => MailState.Failed,
        DeliveryOutcome.Unsure => MailState.Unsure,
        DeliveryOutcome.PutOff when attempts >= MostAttempts => MailState.Failed,
        _ => MailState.Waiting,
    };

    /// <summary>1, 2, 4 … minutes, at most an hour.</summary>
    internal static TimeSpan Pause(int attempts) => TimeSpan.FromMinutes(Math.Min(60, Math.Pow(2, attempts - 1)));
}
