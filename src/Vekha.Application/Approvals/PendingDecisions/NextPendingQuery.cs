using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Planning.Access;
using Vekha.Planning.Evidence;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Approvals.PendingDecisions;

/// <summary>Where those who go through what waits for them go next: two statements, and one more for every <see cref="Lot"/> that stands
/// before.</summary>
public sealed class NextPendingQuery(VekhaDb db)
{
    /// <summary>So many are looked through at once.</summary>
    internal const int Lot = 200;

    /// <summary>The first document of what waits for the viewer after this submission, in the order of the list. What has no document is
    /// passed over; past the last one come those that were left.</summary>
    /// <returns>null where nothing more does.</returns>
    public async Task<EvidenceId?> RunAsync(ObligationId id, PendingFilter filter, Viewer viewer, CancellationToken ct)
    {
        var waiting = ListedSubmissions.Of(db, filter, viewer).InOrder(filter).Select(r => r.Obligation)
            .Where(o => o.Id == id || db.Evidence.Any(e => e.SubjectId == o.Id.Subject && e.Round == o.Round));
        if (await AfterAsync(waiting, id, ct) is not { } next) return null;
        return await db.Obligations.Where(o => o.Id == next)
            .SelectMany(o => db.Evidence.Where(e => e.SubjectId == o.Id.Subject && e.Round == o.Round))
            .OrderBy(e => e.AddedAt).ThenBy(e => e.Id).Select(e => (EvidenceId?)e.Id).FirstOrDefaultAsync(ct);
    }

    private static async Task<ObligationId?> AfterAsync(IQueryable<Obligation> waiting, ObligationId id, CancellationToken ct)
    {
        ObligationId? first = null;
        var passed = false;
        for (var skipped = 0; ; skipped += Lot)
        {
            var lot = await waiting.Select(o => o.Id).Skip(skipped).Take(Lot).ToListAsync(ct);
            foreach (var each in lot)
            {
                if (each == id) passed = true;
                else if (passed) return each;
                else first ??= each;
            }
            // What waits no more has nothing after it.
            if (lot.Count < Lot) return first;
        }
    }
}
