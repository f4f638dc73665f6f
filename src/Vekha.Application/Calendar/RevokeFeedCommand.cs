using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Journal;
using Vekha.Planning.Access;
using Vekha.Planning.Journal;

namespace Vekha.Application.Calendar;

/// <summary>Revokes a secret address of the viewer's own; a second request changes nothing.</summary>
public sealed class RevokeFeedCommand(VekhaDb db, RequestClock clock)
{
    public async Task<Outcome<Done>> RunAsync(RevokeFeedRequest request, Viewer viewer, CancellationToken ct)
    {
        var own = db.CalendarFeeds.Where(f => f.PersonId == viewer.PersonId && f.RevokedAt == null);
        if (await own.SingleOrDefaultAsync(f => f.Id == request.FeedId, ct) is not { } feed) return new Done();
        feed.Revoke(clock.Now);
        var path = viewer.Scopes(Right.ReadPlan) is [var first, ..] ? first : "";
        db.Journal.Note(clock.Now, new(JournalKind.CalendarAddressRevoked, viewer.PersonId, viewer.PersonId, path));
        await db.SaveChangesAsync(ct);
        return new Done();
    }
}

public sealed record RevokeFeedRequest(Guid FeedId);
