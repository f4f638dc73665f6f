using Microsoft.EntityFrameworkCore;
using Vekha.Documents.Acts;
using Vekha.Documents.Plans;
using Vekha.Planning.Editions;
using Vekha.Planning.Editions.Comparing;

namespace Vekha.Data.Editions;

/// <summary>Completes a draft that prints only some rows with the other rows of the edition it changes, each in its place, as the clauses of
/// the act word them. What the act itself repeals is left out.</summary>
public sealed class DraftFilling(VekhaDb db)
{
    /// <param name="edition">A draft, locked, that follows <paramref name="former"/>.</param>
    /// <param name="act">The amending act as it was read; null where it orders nothing.</param>
    /// <returns>The number of rows added.</returns>
    public async Task<int> RunAsync(Edition edition, Edition former, Act? act, DateTimeOffset now, CancellationToken ct)
    {
        var old = await db.Measures.AsNoTracking().Where(m => m.EditionId == former.Id).OrderBy(m => m.Ordinal).ToListAsync(ct);
        var present = await db.Measures.AsNoTracking().Where(m => m.EditionId == edition.Id).OrderBy(m => m.Ordinal).ToListAsync(ct);
        var amended = await db.AmendedRowsAsync(act, former, old, ct);
        var changes = PlanComparison.Of(old, present).Changes;
        var (added, above) = (0, 0m);
        for (var i = 0; i < changes.Count; i++)
        {
            if (changes[i].After is [.., var kept])
            {
                above = kept.Ordinal;
                continue;
            }
            var gone = changes.Skip(i).TakeWhile(c => c.After.Count == 0).SelectMany(c => c.Before).ToList();
            var below = present.FirstOrDefault(m => m.Ordinal > above)?.Ordinal ?? above + gone.Count + 1;
            foreach (var (place, row) in gone.Index())
            {
                if (amended.Present(row) is not { } measure) continue;
                Add(edition, row, measure, above + (below - above) * (place + 1) / (gone.Count + 1), now);
                added++;
            }
            i += changes.Skip(i).TakeWhile(c => c.After.Count == 0).Count() - 1;
        }
        return added;
    }

    private void Add(Edition edition, EditionMeasure row, Measure measure, decimal ordinal, DateTimeOffset now)
    {
        var copy = EditionMeasure.Create(Guid.CreateVersion7(now), edition, ordinal, measure, row.Owner, null);
        copy.Pair(edition.State, [row.Id]);
        db.Measures.Add(copy);
    }
}
