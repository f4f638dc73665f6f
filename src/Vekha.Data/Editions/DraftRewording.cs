using Microsoft.EntityFrameworkCore;
using Vekha.Documents.Acts;
using Vekha.Planning.Editions;
using Vekha.Planning.Editions.Amending;
using Vekha.Planning.Editions.Comparing;

namespace Vekha.Data.Editions;

/// <summary>Makes the amendments that a draft does not say yet, as its act was corrected after the draft was begun. Rows that the act
/// prints or a person has saved stay.</summary>
public sealed class DraftRewording(VekhaDb db)
{
    /// <param name="edition">A draft, locked, that follows <paramref name="former"/>.</param>
    /// <returns>The number of rows changed.</returns>
    public async Task<int> RunAsync(Edition edition, Edition former, Act? act, CancellationToken ct)
    {
        var old = await db.Measures.AsNoTracking().Where(m => m.EditionId == former.Id).OrderBy(m => m.Ordinal).ToListAsync(ct);
        var present = await db.Measures.Where(m => m.EditionId == edition.Id).OrderBy(m => m.Ordinal).ToListAsync(ct);
        var amended = await db.AmendedRowsAsync(act, former, old, ct);
        var waiting = AmendmentNote.Of(amended, present, PlanComparison.Of(old, present))
            .Where(n => n.State == AmendmentState.Waiting).DistinctBy(n => n.Present!.Id).ToList();
        foreach (var note in waiting)
        {
            if (amended.Present(note.Change.Row!) is { } measure) note.Present!.Reword(edition.State, measure);
            else db.Measures.Remove(note.Present!);
        }
        return waiting.Count;
    }
}
