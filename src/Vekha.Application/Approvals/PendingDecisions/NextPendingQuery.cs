using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Planning.Access;
using Vekha.Planning.Evidence;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Approvals.PendingDecisions;

/// <summary>Where those who go through what waits for them go next: two statements.</summary>
public sealed class NextPendingQuery(VekhaDb db)
{
    private const int MostWaiting = 200;

    /// <summary>The first document of what waits for the viewer after this submission, in the order of the list.</summary>
    /// <returns>null where nothing more does.</returns>
    public async Task<EvidenceId?> RunAsync(ObligationId id, Viewer viewer, CancellationToken ct)
    {
        var waiting = await db.Obligations.PendingFor(viewer).OrderBy(o => o.SideSince).ThenBy(o => o.Due).ThenBy(o => o.Id)
            .Select(o => new { o.Id, o.Round }).Take(MostWaiting).ToListAsync(ct);
        var place = waiting.FindIndex(w => w.Id == id);
        // Past the last one there may be some that were left.
        if (waiting.Skip(place + 1).Concat(waiting.Take(Math.Max(place, 0))).FirstOrDefault() is not { } next) return null;
        return await db.Evidence.Where(e => e.SubjectId == next.Id.Subject && e.Round == next.Round)
            .OrderBy(e => e.AddedAt).ThenBy(e => e.Id).Select(e => (EvidenceId?)e.Id).FirstOrDefaultAsync(ct);
    }
}
