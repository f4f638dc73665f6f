using Microsoft.EntityFrameworkCore;
using Vekha.Application.Obligations;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Planning.Access;
using Vekha.Planning.Centres;

namespace Vekha.Application.Calendar;

/// <summary>The addresses of a person's own calendars, and the centres one can be made for.</summary>
public sealed class FeedsQuery(VekhaDb db)
{
    public async Task<FeedsView> RunAsync(Viewer viewer, CancellationToken ct)
    {
        var feeds = await (
            from f in db.CalendarFeeds.Where(f => f.PersonId == viewer.PersonId && f.RevokedAt == null)
            join c in db.Centres on f.CentreId equals c.Id into centres
            from centre in centres.DefaultIfEmpty()
            orderby f.CreatedAt
            select new FeedRow(f.Id, centre.Name, f.CreatedAt, f.ReadOn)).ToListAsync(ct);
        var visible = await db.Centres.VisibleTo(viewer, Right.ReadPlan).OrderBy(c => c.Name)
            .Select(c => new NamedChoice<CentreId>(c.Id, c.Name)).ToListAsync(ct);
        return new(feeds, visible);
    }
}

public sealed record FeedsView(IReadOnlyList<FeedRow> Feeds, IReadOnlyList<NamedChoice<CentreId>> Centres);

/// <param name="Centre">null for all that the person sees.</param>
public sealed record FeedRow(Guid Id, string? Centre, DateTimeOffset CreatedAt, DateOnly? ReadOn);
