using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Planning.Access;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Obligations;

/// <summary>The documents of an obligation for the pages that show them: one statement.</summary>
internal static class EvidenceRows
{
    /// <summary>The latest round first.</summary>
    public static async Task<List<(EvidenceView View, PersonId AuthorId)>> EvidenceOfAsync(
        this VekhaDb db, ObligationId obligationId, RequestClock clock, CancellationToken ct)
    {
        var rows = await (
            from e in db.Evidence
            where e.SubjectId == obligationId.Subject
            join f in db.Files on e.FileId equals f.Id
            join p in db.Users on e.AddedById equals p.Id
            orderby e.Round descending, e.AddedAt, e.Id
            select new
            {
                View = new EvidenceView(
                    e.Id, e.DeliverableIndex, f.Name, f.ContentType, f.Length, f.Sha256, e.DocumentNumber, e.DocumentDate, e.Note,
                    e.Round, p.FullName, e.AddedAt),
                e.AddedById,
            }).ToListAsync(ct);
        return [.. rows.Select(r => (r.View with { AddedAt = clock.Local(r.View.AddedAt) }, r.AddedById))];
    }
}
