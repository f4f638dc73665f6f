using Microsoft.EntityFrameworkCore;
using Npgsql;
using NpgsqlTypes;
using Vekha.Planning.Editions;
using Vekha.Planning.Obligations;

namespace Vekha.Data.Obligations;

/// <summary>Writes many new obligations at once by COPY, inside the transaction of the context: tens of thousands take a second or two.</summary>
internal static class ObligationCopy
{
    /// <summary>What stays for ever.</summary>
    private const string Fixed = "id, centre_id, region_id, municipality_id, path";

    /// <summary>What its verbs change.</summary>
    public static IReadOnlyList<string> Changing { get; } =
    [
        "edition_id", "measure_id", "key", "rule_index", "due", "practical", "period_first", "period_last", "period_kind", "provisional",
        "date_basis", "state", "round", "submitted_on", "submitted_by_id", "closed_on", "reason", "in_route",
    ];

    private const int Batch = 2000;

    /// <param name="progress">Told the share that is written, up to 95: the rest is the commit.</param>
    public static async Task CopyAsync(
        this VekhaDb db, IReadOnlyList<Expected> missing, Edition edition, DateTimeOffset now, IProgress<int>? progress, CancellationToken ct)
    {
        var written = 0;
        foreach (var part in missing.Chunk(Batch))
        {
            await db.CopyAsync("obligations", part.Select(e => Obligation.Of(Guid.CreateVersion7(now), e.Measure, edition, e.Centre, e.Occurrence)), ct);
            written += part.Length;
            progress?.Report(written * 95 / missing.Count);
        }
    }

    public static async Task CopyAsync(this VekhaDb db, string table, IEnumerable<Obligation> obligations, CancellationToken ct)
    {
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        await using var writer = await connection.BeginBinaryImportAsync($"copy {table} ({Fixed}, {string.Join(", ", Changing)}) from stdin (format binary)", ct);
        foreach (var o in obligations)
        {
            await writer.StartRowAsync(ct);
            foreach (var id in (ReadOnlySpan<Guid?>)[o.Id, o.CentreId, o.RegionId, o.MunicipalityId]) Write(writer, id, NpgsqlDbType.Uuid);
            Write(writer, o.Path, NpgsqlDbType.Varchar);
            Write(writer, o.EditionId, NpgsqlDbType.Uuid);
            Write(writer, o.MeasureId, NpgsqlDbType.Uuid);
            Write(writer, o.Key, NpgsqlDbType.Varchar);
            Write(writer, o.RuleIndex, NpgsqlDbType.Integer);
            foreach (var day in (ReadOnlySpan<DateOnly?>)[o.Due, o.Practical, o.PeriodFirst, o.PeriodLast]) Write(writer, day, NpgsqlDbType.Date);
            Write(writer, o.PeriodKind?.ToString(), NpgsqlDbType.Varchar);
            Write(writer, o.Provisional, NpgsqlDbType.Boolean);
            Write(writer, o.DateBasis, NpgsqlDbType.Text);
            Write(writer, o.State.ToString(), NpgsqlDbType.Varchar);
            Write(writer, o.Round, NpgsqlDbType.Integer);
            Write(writer, o.SubmittedOn, NpgsqlDbType.Date);
            Write(writer, o.SubmittedById, NpgsqlDbType.Uuid);
            Write(writer, o.ClosedOn, NpgsqlDbType.Date);
            Write(writer, o.Reason, NpgsqlDbType.Text);
            Write(writer, o.InRoute, NpgsqlDbType.Boolean);
        }
        await writer.CompleteAsync(ct);
    }

    // Values only go into the writer's buffer here; it is sent while rows are started.
    public static void Write<T>(NpgsqlBinaryImporter writer, T value, NpgsqlDbType type)
    {
        if (value is null) writer.WriteNull();
        else writer.Write(value, type);
    }
}
