using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;

namespace Vekha.Application.Acts.Loading;

/// <summary>Loadings are seen by those who may change acts of the region.</summary>
internal static class LoadingScopes
{
    public static IQueryable<ActLoading> LoadingsOf(this VekhaDb db, Viewer viewer) => db.ActLoadings.VisibleTo(viewer, Right.EditActs);

    public static Task<bool> IsUnderWayAsync(this VekhaDb db, ActLoading loading, CancellationToken ct) =>
        db.Jobs.AnyAsync(j => j.ThingId == loading.Id.Value && j.EndedAt == null, ct);
}
