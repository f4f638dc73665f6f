using Microsoft.EntityFrameworkCore;
using Vekha.Data.Columns;
using Vekha.Planning.Editions;
using Vekha.Planning.Obligations;

namespace Vekha.Data.Obligations;

/// <summary>Writes many changed obligations at once: their verbs have changed them in memory, COPY brings them to the database, one
/// statement puts them in place.</summary>
internal static class ObligationRewriting
{
    /// <summary>All obligations of an edition as they are, held until the transaction ends.</summary>
    public static async Task<List<Obligation>> LockedObligationsAsync(this VekhaDb db, EditionId editionId, CancellationToken ct) =>
        await db.Obligations.FromSql($"select *, xmin from obligations where edition_id = {editionId} order by id for update")
            .AsNoTracking().ToListAsync(ct);

    public static async Task RewriteAsync(this VekhaDb db, IEnumerable<Obligation> changed, CancellationToken ct)
    {
        await db.Database.ExecuteSqlAsync($"create temp table rewritten (like obligations including generated) on commit drop", ct);
        await db.CopyAsync(changed, "rewritten", ct);
        var columns = StoredColumn.Of(db.Model.FindEntityType(typeof(Obligation))!).Where(column => !column.IsKey);
        var values = string.Join(", ", columns.Select(column => $"\"{column.Name}\" = r.\"{column.Name}\""));
        // Names of columns, as the model has them.
        var update = string.Concat("update obligations o set ", values, " from rewritten r where o.id = r.id");
        await db.Database.ExecuteSqlRawAsync(update, ct);
    }
}
