using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Data.Journal;
using Vekha.Planning.Access;
using Vekha.Planning.Calendars;
using Vekha.Planning.Journal;

namespace Vekha.Application.Calendar;

/// <summary>Makes and revokes the secret addresses of a person's own calendars.</summary>
public sealed class FeedCommand(VekhaDb db, RequestClock clock)
{
    private const int SecretBytes = 24;

    /// <param name="key">Made when the form was rendered: a form posted twice makes one address.</param>
    /// <returns>The secret, which is told this once; null where the centre is not seen, or the form was posted before.</returns>
    public async Task<string?> CreateAsync(Guid key, Guid? centreId, Viewer viewer, CancellationToken ct)
    {
        if (centreId is { } id && !await db.Centres.VisibleTo(viewer, Right.ReadPlan).AnyAsync(c => c.Id == id, ct)) return null;
        if (await db.CalendarFeeds.AnyAsync(f => f.Id == key, ct)) return null;
        var secret = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes));
        db.CalendarFeeds.Add(CalendarFeed.Create(key, viewer.PersonId, Hash(secret), centreId, clock.Now));
        db.Journal.Note(clock.Now, JournalKind.CalendarAddressMade, viewer.PersonId, viewer.PersonId, PathOf(viewer));
        await db.SaveChangesAsync(ct);
        return secret;
    }

    public async Task RevokeAsync(Guid feedId, Viewer viewer, CancellationToken ct)
    {
        var feed = await db.CalendarFeeds.SingleOrDefaultAsync(f => f.Id == feedId && f.PersonId == viewer.PersonId && f.RevokedAt == null, ct);
        if (feed is null) return;
        feed.Revoke(clock.Now);
        db.Journal.Note(clock.Now, JournalKind.CalendarAddressRevoked, viewer.PersonId, viewer.PersonId, PathOf(viewer));
        await db.SaveChangesAsync(ct);
    }

    internal static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    private static string PathOf(Viewer viewer) => viewer.Scopes(Right.ReadPlan) is [var first, ..] ? first : "";
}
