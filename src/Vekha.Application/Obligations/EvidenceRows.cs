using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Planning.Access;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Obligations;

/// <summary>The documents of an obligation for the pages that show them: one statement.</summary>
internal static class EvidenceRows
{
    /// <summary>The latest round first.</summary>
    public static async Task<IReadOnlyList<EvidenceRow>> EvidenceOfAsync(
        this VekhaDb db, ObligationId obligationId, RequestClock clock, CancellationToken ct) =>
        [.. (await db.EvidenceEvenRemovedAsync(obligationId, clock, ct)).Where(e => e.RemovedById is null)];

    /// <summary>Those too that were taken out.</summary>
    public static async Task<IReadOnlyList<EvidenceRow>> EvidenceEvenRemovedAsync(
        this VekhaDb db, ObligationId obligationId, RequestClock clock, CancellationToken ct)
    {
        var rows = await (
            from e in db.Evidence.IgnoreQueryFilters()
            where e.SubjectId == obligationId.Subject
            join f in db.Files on e.FileId equals f.Id
            join p in db.Users on e.AddedById equals p.Id
            orderby e.Round descending, e.AddedAt, e.Id
            select new EvidenceRow(
                new(e.Id, e.DeliverableIndex, f.Name, f.ContentType, f.Length, f.Sha256, e.DocumentNumber, e.DocumentDate, e.Note,
                    e.Round, p.FullName, e.AddedAt),
                e.AddedById, e.RemovedAt, e.RemovedById)).ToListAsync(ct);
        return [.. rows.Select(r => r with { View = r.View with { AddedAt = clock.Local(r.View.AddedAt) } })];
    }
}

/// <param name="RemovedAt">null where it was not taken out, as is the person who did.</param>
internal sealed record EvidenceRow(EvidenceView View, PersonId AuthorId, DateTimeOffset? RemovedAt, PersonId? RemovedById);
