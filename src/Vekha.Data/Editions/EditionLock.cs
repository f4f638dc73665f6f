using Microsoft.EntityFrameworkCore;
using Vekha.Planning.Editions;

namespace Vekha.Data.Editions;

public static class EditionLock
{
    /// <summary>The edition, locked until the transaction ends: others who change it or its rows wait.</summary>
    /// <returns>null where it has gone meanwhile, as with a draft whose act was deleted.</returns>
    public static Task<Edition?> LockedEditionAsync(this VekhaDb db, EditionId id, CancellationToken ct) =>
        db.Editions.FromSql($"select *, xmin from editions where id = {id} for update").SingleOrDefaultAsync(ct);

    /// <summary>The editions of an act, locked until the transaction ends.</summary>
    public static Task<List<Edition>> LockedEditionsAsync(this VekhaDb db, ActId actId, CancellationToken ct) =>
        db.Editions.FromSql($"select *, xmin from editions where act_id = {actId} for update").AsNoTracking().ToListAsync(ct);
}
