using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;

namespace Vekha.Application.Acts.Removal;

/// <summary>What the act is called that is to be deleted.</summary>
public sealed class DeleteActQuery(VekhaDb db)
{
    /// <returns>null where the person may not delete it.</returns>
    public Task<string?> RunAsync(ActId actId, Viewer viewer, CancellationToken ct) =>
        db.EditableBy(viewer, actId).Select(a => a.Title).SingleOrDefaultAsync(ct);
}
