using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Data.Journal;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Calendars;
using Vekha.Planning.Centres;
using Vekha.Planning.Journal;

namespace Vekha.Application.Calendar;

/// <summary>Makes a secret address of a calendar of the viewer's own.</summary>
public sealed class MakeFeedCommand(VekhaDb db, RequestClock clock)
{
    public async Task<Outcome<FeedMade>> RunAsync(MakeFeedRequest request, Viewer viewer, CancellationToken ct)
    {
        if (viewer.Scopes(Right.ReadPlan) is not [var path, ..]) return Refusal.NotAllowed;
        if (request.CentreId is { } id && !await db.Centres.VisibleTo(viewer, Right.ReadPlan).AnyAsync(c => c.Id == id, ct))
            return Refusal.NotAllowed;
        if (await db.CalendarFeeds.AnyAsync(f => f.Id == request.Key, ct)) return new FeedMade(null);
        var secret = FeedSecrets.New();
        var key = RequestKey.Of(request.Key, clock.Now);
        db.CalendarFeeds.Add(CalendarFeed.Create(key, viewer.PersonId, FeedSecrets.HashOf(secret), request.CentreId, clock.Now));
        db.Journal.Note(clock.Now, new(JournalKind.CalendarAddressMade, viewer.PersonId, viewer.PersonId, path));
        await db.SaveChangesAsync(ct);
        return new FeedMade(secret);
    }
}

/// <param name="Key">Of the address to be made: a request sent twice makes one.</param>
/// <param name="CentreId">null for all that the viewer sees.</param>
public sealed record MakeFeedRequest(Guid Key, CentreId? CentreId);

/// <param name="Secret">Told this once; null where the request was sent before.</param>
public sealed record FeedMade(string? Secret);
