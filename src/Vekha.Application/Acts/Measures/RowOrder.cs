using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Planning.Editions;

namespace Vekha.Application.Acts.Measures;

/// <summary>Where in a plan a row comes to stand. The edition must be locked, so that two people do not take the same place.</summary>
internal static class RowOrder
{
    /// <param name="after">The row it is to follow; null for the beginning of the plan.</param>
    /// <returns>null where that row is not in the plan any more.</returns>
    public static async Task<decimal?> OrdinalAfterAsync(
        this VekhaDb db, EditionId editionId, MeasureId? after, MeasureId moved, CancellationToken ct)
    {
        var rows = await db.Measures.Where(m => m.EditionId == editionId && m.Id != moved).OrderBy(m => m.Ordinal)
            .Select(m => new { m.Id, m.Ordinal }).ToListAsync(ct);
        var before = rows.FindIndex(r => r.Id == after);
        if (before < 0 && after is not null) return null;
        var from = before < 0 ? 0 : rows[before].Ordinal;
        return before + 1 < rows.Count ? (from + rows[before + 1].Ordinal) / 2 : from + 1;
    }
}
