using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Data.Files;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;

namespace Vekha.Application.Acts;

/// <summary>The file of an act as it came, for those who see drafts; null for all others.</summary>
public sealed class ActFileQuery(VekhaDb db)
{
    public Task<StoredFile?> RunAsync(ActId actId, Viewer viewer, CancellationToken ct)
    {
        var acts = db.Acts.VisibleTo(viewer, Right.ReadDrafts).Where(a => a.Id == actId);
        return db.Files.AsNoTracking().SingleOrDefaultAsync(f => acts.Any(a => a.FileId == f.Id), ct);
    }
}
