using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Accounts;

namespace Vekha.Application.Upkeep;

/// <summary>Forgets wrong passwords that count no more, and sessions that are over by their age.</summary>
public sealed class AccountRetention(VekhaDb db)
{
    public async Task RunAsync(DateTimeOffset now, CancellationToken ct)
    {
        var dayBefore = now.AddDays(-1);
        await db.PasswordTries.Where(t => t.Since < dayBefore).ExecuteDeleteAsync(ct);
        var over = now - EndedSession.Longest - TimeSpan.FromDays(1);
        await db.EndedSessions.Where(s => s.At < over).ExecuteDeleteAsync(ct);
    }
}
