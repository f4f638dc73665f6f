using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Planning.Editions;

namespace Vekha.Application.Acts.Measures;

/// <summary>Where in a plan a row comes to stand. The edition must be locked, so that two people do not take the same place.</summary>
internal static class RowOrder
{
    // Halved again and again, the space between two rows comes to an end: a number has 28 digits.
    private const decimal Narrowest = 0.000_001m;

    /// <param name="after">The row it is to follow; null for the beginning of the plan.</param>
    /// <returns>null where that row is not in the plan any more.</returns>
    public static async Task<decimal?> OrdinalAfterAsync(
        this VekhaDb db, EditionId editionId, MeasureId? after, MeasureId moved, CancellationToken ct)
    {
        var all = await db.Measures.Where(m => m.EditionId == editionId).OrderBy(m => m.Ordinal)
            .Select(m => new { m.Id, m.Ordinal }).ToListAsync(ct);
        var rows = all.FindAll(r => r.Id != moved);
        var before = rows.FindIndex(r => r.Id == after);
        if (before < 0 && after is not null) return null;
        var from = before < 0 ? 0 : rows[before].Ordinal;
        if (before + 1 == rows.Count) return from + 1;
        var next = rows[before + 1].Ordinal;
        if (from + Narrowest > next) next += await db.MakeRoomAsync(editionId, next, all[^1].Ordinal, moved, ct);
        return Between(from, next);
    }

    // As short as it can be: a number that is shifted later keeps its digits, and 28 are all there are.
    private static decimal Between(decimal from, decimal to)
    {
        var middle = (from + to) / 2;
        return Enumerable.Range(0, 28).Select(digits => decimal.Round(middle, digits)).FirstOrDefault(n => from < n && n < to, middle);
    }

    /// <summary>Moves all rows from a place on past the last one, where none of them meets another on its way: the database looks at
    /// each row by itself.</summary>
    private static async Task<decimal> MakeRoomAsync(
        this VekhaDb db, EditionId editionId, decimal next, decimal last, MeasureId moved, CancellationToken ct)
    {
        var step = decimal.Ceiling(last - next) + 1;
        await db.Measures.Where(m => m.EditionId == editionId && m.Id != moved && m.Ordinal >= next)
            .ExecuteUpdateAsync(set => set.SetProperty(m => m.Ordinal, m => m.Ordinal + step), ct);
        return step;
    }
}
