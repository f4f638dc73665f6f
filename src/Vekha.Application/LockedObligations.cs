using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Planning.Access;
using Vekha.Planning.Evidence;
using Vekha.Planning.Obligations;

namespace Vekha.Application;

internal static class LockedObligations
{
    /// <summary>The obligation, locked until the end of the transaction: two people at once come one after the other.</summary>
    /// <returns>null where it has gone meanwhile, as with a putting in force that was taken back.</returns>
    public static Task<Obligation?> LockedObligationAsync(this VekhaDb db, ObligationId id, CancellationToken ct) =>
        db.Obligations.FromSql($"select *, xmin from obligations where id = {id} for update").SingleOrDefaultAsync(ct);

    /// <summary>Several, locked in the order of their ids, so that two people who do so at once never wait for each other for
    /// ever.</summary>
    /// <returns>Those that are still there.</returns>
    public static Task<List<Obligation>> LockedObligationsAsync(
        this VekhaDb db, IReadOnlyCollection<ObligationId> ids, CancellationToken ct)
    {
        ObligationId[] each = [.. ids];
        return db.Obligations.FromSql($"select *, xmin from obligations where id = any({each}) order by id for update").ToListAsync(ct);
    }

    /// <summary>Those of them that the viewer sees: what one does not see is not locked either.</summary>
    public static async Task<IReadOnlyList<Obligation>> LockedVisibleAsync(
        this VekhaDb db, IEnumerable<ObligationId> asked, Viewer viewer, CancellationToken ct)
    {
        ObligationId[] each = [.. asked];
        var ids = await db.Obligations.VisibleTo(viewer, Right.ReadPlan).Where(o => each.Contains(o.Id)).Select(o => o.Id).ToListAsync(ct);
        return (await db.LockedObligationsAsync(ids, ct)).FindAll(o => viewer.May(Right.ReadPlan, o));
    }

    /// <summary>Who gave the documents of the submission under way.</summary>
    public static async Task<RoundEvidence> EvidenceOfRoundAsync(this VekhaDb db, Obligation obligation, CancellationToken ct)
    {
        var (id, round) = (obligation.Id, obligation.Round);
        return RoundEvidence.Of(
            await db.Evidence.Where(e => e.SubjectId == id.Subject && e.Round == round).Select(e => e.AddedById).ToListAsync(ct));
    }

    /// <summary>The same of many obligations in one statement.</summary>
    public static async Task<IReadOnlyDictionary<ObligationId, RoundEvidence>> EvidenceOfRoundsAsync(
        this VekhaDb db, IReadOnlyCollection<Obligation> obligations, CancellationToken ct)
    {
        var subjects = obligations.Select(o => o.Id.Subject).ToArray();
        var given = (await db.Evidence.Where(e => subjects.Contains(e.SubjectId))
            .Select(e => new { e.SubjectId, e.Round, e.AddedById }).ToListAsync(ct))
            .ToLookup(e => (e.SubjectId, e.Round), e => e.AddedById);
        return obligations.ToDictionary(o => o.Id, o => RoundEvidence.Of([.. given[(o.Id.Subject, o.Round)]]));
    }
}
