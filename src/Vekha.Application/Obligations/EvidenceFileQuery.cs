using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Data.Files;
using Vekha.Planning.Access;
using Vekha.Planning.Evidence;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Obligations;

/// <summary>The file of an evidence, for those who may see its obligation; null for all others.</summary>
public sealed class EvidenceFileQuery(VekhaDb db)
{
    public Task<StoredFile?> RunAsync(EvidenceId evidenceId, Viewer viewer, CancellationToken ct) => (
        from e in db.Evidence
        where e.Id == evidenceId
        join o in db.Obligations.VisibleTo(viewer, Right.ReadPlan) on ObligationId.Of(e.SubjectId) equals o.Id
        join f in db.Files.AsNoTracking() on e.FileId equals f.Id
        select f).SingleOrDefaultAsync(ct);
}
