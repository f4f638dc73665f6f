using Microsoft.EntityFrameworkCore;
using Vekha.Documents.Acts;
using Vekha.Documents.Amendments;
using Vekha.Documents.Plans;
using Vekha.Planning.Editions;
using Vekha.Planning.Editions.Amending;

namespace Vekha.Data.Editions;

/// <summary>What the clauses of an act make of an edition. Columns named by number are those of the last printed table.</summary>
public static class AmendedEdition
{
    /// <param name="rows">Of the edition, in their order.</param>
    public static async Task<AmendedRows> AmendedRowsAsync(
        this VekhaDb db, Act? act, Edition former, IReadOnlyList<EditionMeasure> rows, CancellationToken ct) =>
        await db.AmendedRowsAsync(ClauseAmendments.Of(act), former, rows, ct);

    /// <param name="amendments">Of all clauses of the act.</param>
    /// <param name="rows">Of the edition, in their order.</param>
    public static async Task<AmendedRows> AmendedRowsAsync(this VekhaDb db,
        IReadOnlyList<Amendment> amendments, Edition former, IReadOnlyList<EditionMeasure> rows, CancellationToken ct)
    {
        if (amendments.Count == 0) return AmendedRows.Of([], rows, new(1, 1, former.ProgrammeCode, new Dictionary<int, MeasurePart>()));
        var first = await db.Editions.Where(e => e.Id == former.PlanId).Select(e => new { e.ActId, e.Ordinal }).SingleAsync(ct);
        var annexes = await db.Editions.CountAsync(e => e.ActId == first.ActId, ct);
        var columns = amendments.Any(a => a.Place.Columns.Count > 0)
            ? await db.PrintedColumnsAsync(former, rows, ct) : new Dictionary<int, MeasurePart>();
        var approving = await db.Acts.Where(a => a.Id == first.ActId).Select(a => a.Head).SingleAsync(ct);
        return AmendedRows.Of(amendments, rows, new(first.Ordinal, annexes, former.ProgrammeCode, columns)
        {
            Title = former.Title,
            Clauses = [.. (approving?.Clauses ?? []).Select(clause => clause.Number)],
        });
    }

    /// <summary>What the columns of the last printed table of the plan hold, by their numbers from 1; empty if none was printed.</summary>
    internal static async Task<IReadOnlyDictionary<int, MeasurePart>> PrintedColumnsAsync(
        this VekhaDb db, Edition edition, IReadOnlyList<EditionMeasure> rows, CancellationToken ct)
    {
        var columns = AmendedPlan.ColumnsOf(rows);
        var formerId = edition.FormerId;
        while (columns.Count == 0 && formerId is { } id)
        {
            columns = AmendedPlan.ColumnsOf(await db.Measures.AsNoTracking().Where(m => m.EditionId == id).ToListAsync(ct));
            formerId = await db.Editions.Where(e => e.Id == id).Select(e => e.FormerId).SingleAsync(ct);
        }
        return columns;
    }
}
