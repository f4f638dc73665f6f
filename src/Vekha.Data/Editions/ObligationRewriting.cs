using Microsoft.EntityFrameworkCore;
using Npgsql;
using NpgsqlTypes;
using Vekha.Data.Mappings;
using Vekha.Planning.Editions.Effects;
using Vekha.Planning.Journal;
using Vekha.Planning.Obligations;

namespace Vekha.Data.Editions;

/// <summary>Writes many changed obligations at once, and what goes with them: their verbs have changed them in memory, COPY brings them to
/// the database, one statement puts them in place.</summary>
internal static class ObligationRewriting
{
    private static readonly string Rewrite =
        $"update obligations o set {string.Join(", ", ObligationCopy.Changing.Select(column => $"{column} = r.{column}"))} from rewritten r where o.id = r.id";

    /// <summary>All obligations of an edition as they are, held until the transaction ends.</summary>
    public static async Task<List<Obligation>> LockedObligationsAsync(this VekhaDb db, Guid editionId, CancellationToken ct) =>
        await db.Obligations.FromSql($"select *, xmin from obligations where edition_id = {editionId} order by id for update").AsNoTracking().ToListAsync(ct);

    public static async Task RewriteAsync(this VekhaDb db, IEnumerable<Obligation> changed, CancellationToken ct)
    {
        await db.Database.ExecuteSqlAsync($"create temp table rewritten (like obligations including generated) on commit drop", ct);
        await db.CopyAsync("rewritten", changed, ct);
        await db.Database.ExecuteSqlRawAsync(Rewrite, ct);
    }

    public static async Task CopyAsync(this VekhaDb db, IEnumerable<ObligationChange> changes, CancellationToken ct)
    {
        await using var writer = await Connection(db).BeginBinaryImportAsync(
            "copy obligation_changes (change_id, obligation_id, kind, due_after, former) from stdin (format binary)", ct);
        foreach (var change in changes)
        {
            await writer.StartRowAsync(ct);
            ObligationCopy.Write(writer, change.ChangeId, NpgsqlDbType.Uuid);
            ObligationCopy.Write(writer, change.ObligationId, NpgsqlDbType.Uuid);
            ObligationCopy.Write(writer, change.Kind.ToString(), NpgsqlDbType.Varchar);
            ObligationCopy.Write(writer, change.DueAfter, NpgsqlDbType.Date);
            ObligationCopy.Write(writer, change.Former is { } former ? JsonColumn.Written(former) : null, NpgsqlDbType.Jsonb);
        }
        await writer.CompleteAsync(ct);
    }

    public static async Task CopyAsync(this VekhaDb db, IEnumerable<JournalEntry> entries, CancellationToken ct)
    {
        await using var writer = await Connection(db).BeginBinaryImportAsync(
            """copy journal (id, at, kind, person_id, subject_id, path, "from", "to", reason) from stdin (format binary)""", ct);
        foreach (var entry in entries)
        {
            await writer.StartRowAsync(ct);
            ObligationCopy.Write(writer, entry.Id, NpgsqlDbType.Uuid);
            ObligationCopy.Write(writer, entry.At, NpgsqlDbType.TimestampTz);
            ObligationCopy.Write(writer, entry.Kind, NpgsqlDbType.Varchar);
            ObligationCopy.Write(writer, entry.PersonId, NpgsqlDbType.Uuid);
            ObligationCopy.Write(writer, entry.SubjectId, NpgsqlDbType.Uuid);
            ObligationCopy.Write(writer, entry.Path, NpgsqlDbType.Varchar);
            foreach (var text in (ReadOnlySpan<string?>)[entry.From, entry.To, entry.Reason]) ObligationCopy.Write(writer, text, NpgsqlDbType.Text);
        }
        await writer.CompleteAsync(ct);
    }

    private static NpgsqlConnection Connection(VekhaDb db) => (NpgsqlConnection)db.Database.GetDbConnection();
}
