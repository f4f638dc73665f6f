using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Planning.Access;
using Vekha.Planning.Organisations;

namespace Vekha.Application.Administration;

internal static class SharedLists
{
    /// <summary>Whether the viewer may change what all regions share: an administrator of a region or above.</summary>
    public static Task<bool> MayChangeSharedAsync(this VekhaDb db, Viewer viewer, CancellationToken ct) =>
        db.Organisations.VisibleTo(viewer, Right.Administer)
            .AnyAsync(o => o.Kind == OrganisationKind.Region || o.Kind == OrganisationKind.Federal, ct);
}
