using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Data.Files;
using Vekha.Planning.Access;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Obligations;

/// <summary>The document that says an obligation was done before its plan came into force, for those who may see it; null for all
/// others.</summary>
public sealed class TakenOverFileQuery(VekhaDb db)
{
    public Task<StoredFile?> RunAsync(ObligationId id, Viewer viewer, CancellationToken ct) => (
        from o in db.Obligations.VisibleTo(viewer, Right.ReadPlan)
        where o.Id == id
        join f in db.Files.AsNoTracking() on o.TakenOverFileId equals f.Id
        select f).SingleOrDefaultAsync(ct);
}
