using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Data.Files;
using Vekha.Planning.Access;

namespace Vekha.Application.Approvals.Passages;

/// <summary>The scan of a registered letter, for those who may see the obligation; null for all others.</summary>
public sealed class LetterFileQuery(VekhaDb db)
{
    public Task<StoredFile?> RunAsync(Guid decisionId, Viewer viewer, CancellationToken ct) => (
        from d in db.StepDecisions
        where d.Id == decisionId
        join p in db.Passages.VisibleTo(viewer, Right.ReadPlan) on d.PassageId equals p.Id
        join f in db.Files.AsNoTracking() on d.Letter!.FileId equals f.Id
        select f).SingleOrDefaultAsync(ct);
}
