using Microsoft.EntityFrameworkCore;
using Vekha.Planning.Editions;

namespace Vekha.Data.Editions;

public static class EditionLock
{
    /// <summary>The edition, held until the transaction ends: whoever else is about to change it or its rows waits, and then sees the change.</summary>
    public static Task<Edition> LockedEditionAsync(this VekhaDb db, Guid id, CancellationToken ct) =>
        db.Editions.FromSql($"select *, xmin from editions where id = {id} for update").SingleAsync(ct);
}
