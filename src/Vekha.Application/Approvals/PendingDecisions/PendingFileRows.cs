using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Approvals.PendingDecisions;

/// <summary>The documents of what waits for a decision, by obligation and round: one statement.</summary>
internal static class PendingFileRows
{
    public static async Task<ILookup<(ObligationId, int), PendingFile>> PendingFilesAsync(
        this VekhaDb db, IReadOnlyList<ObligationId> obligations, CancellationToken ct)
    {
        var subjects = obligations.Select(o => o.Subject).Distinct().ToList();
        var files = subjects.Count == 0 ? [] : await (
            from e in db.Evidence
            where subjects.Contains(e.SubjectId)
            join f in db.Files on e.FileId equals f.Id
            orderby e.AddedAt, e.Id
            select new PendingFile(
                ObligationId.Of(e.SubjectId), e.Round, e.DeliverableIndex, e.Id, f.Name, f.ContentType, f.Length, e.DocumentNumber,
                e.DocumentDate))
            .ToListAsync(ct);
        return files.ToLookup(f => (f.ObligationId, f.Round));
    }
}
