using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Mail;

namespace Vekha.Application.Mail;

/// <summary>Removes old messages from the log. What waits or is being sent stays, however old it is.</summary>
public sealed class MailRetention(VekhaDb db)
{
    /// <summary>How far back the next digest of a person looks for messages that did not arrive.</summary>
    public const int FewestDays = ReminderSettings.FewestLogDays;

    /// <param name="days">How long a message is kept, counted from its day; 0 for ever.</param>
    /// <returns>How many were taken out.</returns>
    public Task<int> RunAsync(DateOnly today, int days, CancellationToken ct)
    {
        if (days <= 0) return Task.FromResult(0);
        var kept = today.AddDays(-Math.Clamp(days, FewestDays, today.DayNumber));
        return db.OutgoingMail.Where(m => m.Day < kept && m.State != MailState.Waiting && m.State != MailState.Sending)
            .ExecuteDeleteAsync(ct);
    }
}
