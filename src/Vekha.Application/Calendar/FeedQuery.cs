using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Vekha.Application.Approvals.PendingDecisions;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Data.Obligations;
using Vekha.Planning.Access;
using Vekha.Planning.Centres;
using Vekha.Planning.Editions;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Calendar;

/// <summary>What a calendar at a secret address shows: the due days of what is open, a month back and a year and a half ahead, and by
/// which day its owner is expected to decide on what waits.</summary>
public sealed class FeedQuery(VekhaDb db, StepsQuery steps, IOptions<Settings> settings)
{
    private const int MostDecisions = 100;

    private const int DaysBack = 31;
    private const int DaysAhead = 550;
    // Events of more centres make a table, not a calendar: those of one measure and one day become one event.
    private const int MostSingly = 5;

    /// <returns>null where there is no such address, or it was revoked.</returns>
    public Task<Feed?> OfAsync(string secret, CancellationToken ct)
    {
        var hash = FeedSecrets.HashOf(secret);
        return db.CalendarFeeds.Where(f => f.SecretHash == hash && f.RevokedAt == null)
            .Select(f => new Feed(f.Id, f.PersonId, f.CentreId)).SingleOrDefaultAsync(ct);
    }

    public async Task<IReadOnlyList<FeedEvent>> RunAsync(Feed feed, Viewer viewer, DateOnly today, CancellationToken ct)
    {
        var (first, last) = (today.AddDays(-DaysBack), today.AddDays(DaysAhead));
        var open = db.Obligations.VisibleTo(viewer, Right.ReadPlan).Open().Where(o => o.Due >= first && o.Due <= last);
        if (feed.CentreId is { } centre) open = open.Where(o => o.CentreId == centre);
        var singly = feed.CentreId is not null
            || await open.Select(o => o.CentreId).Distinct().OrderBy(c => c).Take(MostSingly + 1).CountAsync(ct) <= MostSingly;
        var due = singly ? await SinglyAsync(open, today, ct) : await TogetherAsync(open, today, ct);
        return [.. due, .. await DecisionsAsync(feed, viewer, ct)];
    }

    private async Task<IEnumerable<FeedEvent>> DecisionsAsync(Feed feed, Viewer viewer, CancellationToken ct)
    {
        var submissions = db.PendingFor(viewer, viewer.May(Right.AcceptEvidence) ? PendingKind.Own : PendingKind.Checkable)
            .Select(o => new { Decision = o.Id.Value, o.Id, Until = (DateOnly?)null });
        var inTurn =
            from p in steps.Waiting(viewer)
            join o in db.Obligations on p.SubjectId equals o.Id.Subject
            select new { Decision = p.Id.Value, o.Id, Until = p.WaitsUntil };
        var rows = await (
            from waiting in submissions.Concat(inTurn)
            join o in db.Obligations on waiting.Id equals o.Id
            where feed.CentreId == null || o.CentreId == feed.CentreId
            join m in db.Measures on o.MeasureId equals m.Id
            join c in db.Centres on o.CentreId equals c.Id into centres
            from centre in centres.DefaultIfEmpty()
            orderby o.SideSince, o.Id
            select new { waiting.Decision, waiting.Until, o.Id, o.MeasureId, o.SideSince, m.Number, m.Name, Centre = centre.Name })
            .Take(MostDecisions).ToListAsync(ct);
        return rows.Where(r => (r.Until ?? r.SideSince) is not null).Select(r => new FeedEvent(
            r.Until ?? r.SideSince!.Value.AddDays(settings.Value.Decisions.Days), MeasureLabel.Of(r.Number, r.Name), r.MeasureId,
            StandingCounts.Of([(Standing.Submitted, 1)]), new(r.Id, r.Centre))
        {
            DecisionId = r.Decision,
        });
    }

    private async Task<IReadOnlyList<FeedEvent>> SinglyAsync(IQueryable<Obligation> open, DateOnly today, CancellationToken ct)
    {
        var rows = await (
            from o in open
            join m in db.Measures on o.MeasureId equals m.Id
            join c in db.Centres on o.CentreId equals c.Id into centres
            from centre in centres.DefaultIfEmpty()
            orderby o.Due, o.Id
            select new { o.Id, o.MeasureId, o.Due, o.State, o.LateAfter, m.Number, m.Name, Centre = centre.Name }).ToListAsync(ct);
        return [.. rows.Select(r => new FeedEvent(r.Due!.Value, MeasureLabel.Of(r.Number, r.Name), r.MeasureId,
            StandingCounts.Of([(Standings.Of(r.State, r.LateAfter, today), 1)]), new(r.Id, r.Centre)))];
    }

    private async Task<IReadOnlyList<FeedEvent>> TogetherAsync(IQueryable<Obligation> open, DateOnly today, CancellationToken ct)
    {
        var groups = await open.GroupBy(o => new { o.MeasureId, o.Due, o.State, o.LateAfter })
            .Select(g => new { g.Key.MeasureId, g.Key.Due, g.Key.State, g.Key.LateAfter, Count = g.Count() }).ToListAsync(ct);
        var ids = groups.Select(g => g.MeasureId).Distinct().ToList();
        var measures = await db.Measures.Where(m => ids.Contains(m.Id)).Select(m => new { m.Id, m.Number, m.Name })
            .ToDictionaryAsync(m => m.Id, ct);
        return
        [
            .. groups.GroupBy(g => (Day: g.Due!.Value, g.MeasureId)).OrderBy(g => g.Key.Day).Select(g => new FeedEvent(
                g.Key.Day, MeasureLabel.Of(measures[g.Key.MeasureId].Number, measures[g.Key.MeasureId].Name), g.Key.MeasureId,
                StandingCounts.Of(g.Select(o => (Standings.Of(o.State, o.LateAfter, today), o.Count))), null)),
        ];
    }

    /// <param name="CentreId">One centre; null for all that the person sees.</param>
    public sealed record Feed(Guid Id, PersonId PersonId, CentreId? CentreId);
}

/// <summary>What is due on a day: one obligation, or those of one measure together.</summary>
/// <param name="Obligation">null where it stands for several, or for all of a day in a feed of many centres.</param>
public sealed record FeedEvent(DateOnly Day, string Label, MeasureId MeasureId, StandingCounts Counts, FeedObligation? Obligation)
{
    /// <summary>The id of what the owner of the calendar is to decide by that day; null where something is owed on it.</summary>
    public Guid? DecisionId { get; init; }
}

/// <param name="Centre">null where the region owes it.</param>
public sealed record FeedObligation(ObligationId Id, string? Centre);
