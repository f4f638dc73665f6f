using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Planning.Access;

namespace Vekha.Application.Calendar;

/// <summary>Notes that a calendar was read at its secret address, once a day, so that its owner sees whether anybody uses it.</summary>
public sealed class NoteFeedReadCommand(VekhaDb db, RequestClock clock)
{
    /// <param name="viewer">The owner of the address, in whose name it was read.</param>
    public async Task<Outcome<Done>> RunAsync(NoteFeedReadRequest request, Viewer viewer, CancellationToken ct)
    {
        var today = clock.Today;
        await db.CalendarFeeds.Where(f => f.Id == request.FeedId && f.PersonId == viewer.PersonId && f.ReadOn != today)
            .ExecuteUpdateAsync(set => set.SetProperty(f => f.ReadOn, today), ct);
        return new Done();
    }
}

public sealed record NoteFeedReadRequest(Guid FeedId);
