using Microsoft.EntityFrameworkCore;
using Vekha.Planning.Access;
using Vekha.Planning.Approvals;
using Vekha.Planning.Editions;
using Vekha.Planning.Subjects;

namespace Vekha.Data.Approvals;

/// <summary>What becomes of routes when a plan gets another edition, within the transaction of the caller.</summary>
internal static class RouteCarrying
{
    /// <summary>The routes of the rows of an edition go on with the rows that follow them. A route stays where it was if its row has no
    /// follower, if the follower does not ask for its document, and if two rows became one and the other has brought its route.</summary>
    /// <param name="follower">Of a row.</param>
    public static async Task CarryRoutesAsync(
        this VekhaDb db, EditionId editionId, Func<MeasureId, EditionMeasure?> follower, CancellationToken ct)
    {
        var attached = await db.RouteAttachments.AsNoTracking()
            .Where(a => db.Measures.Any(m => m.Id == a.MeasureId && m.EditionId == editionId)).OrderBy(a => a.Id).ToListAsync(ct);
        var taken = new HashSet<(MeasureId, SubjectId?, int)>();
        var carried = new List<(Guid Id, MeasureId Next)>();
        foreach (var route in attached)
        {
            if (follower(route.MeasureId) is not { } next || route.DeliverableIndex >= next.Measure.Deliverables.Count) continue;
            if (taken.Add((next.Id, route.SubjectId, route.DeliverableIndex))) carried.Add((route.Id, next.Id));
        }
        if (carried.Count == 0) return;
        Guid[] routes = [.. carried.Select(c => c.Id)], measures = [.. carried.Select(c => c.Next.Value)];
        await db.Database.ExecuteSqlAsync($"""
            update route_attachments a set measure_id = c.measure_id
            from unnest({routes}, {measures}) as c (id, measure_id) where a.id = c.id
            """, ct);
    }

    /// <summary>Nobody is asked to decide on what is no longer owed.</summary>
    public static async Task BreakOffRoutesAsync(
        this VekhaDb db, IEnumerable<SubjectId> subjects, PersonId personId, DateTimeOffset now, CancellationToken ct)
    {
        SubjectId[] ids = [.. subjects];
        await db.Passages.Where(p => p.State == PassageState.Running && ids.Contains(p.SubjectId)).ExecuteUpdateAsync(set => set
            .SetProperty(p => p.State, PassageState.BrokenOff)
            .SetProperty(p => p.Turn, (string?)null).SetProperty(p => p.WaitsUntil, (DateOnly?)null)
            .SetProperty(p => p.EndedById, personId).SetProperty(p => p.EndedAt, now), ct);
    }
}
