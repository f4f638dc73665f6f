using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Editions;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;

namespace Vekha.Application.Acts.Measures;

internal static class MeasureEditing
{
    /// <summary>Changes a row of an act under the lock of its edition, unless another person changed it since it was seen.</summary>
    /// <param name="change">Changes the row by its verbs and tells the journal of it; where all is so already it does nothing.</param>
    public static async Task<Outcome<Done>> ChangeMeasureAsync(
        this VekhaDb db, SeenMeasure seen, Viewer viewer, Func<EditionMeasure, Edition, Task<Refusal?>> change, CancellationToken ct)
    {
        if (!await db.EditableBy(viewer, seen.ActId).AnyAsync(ct)) return Refusal.NotAllowed;
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var editionId = await db.Measures
            .Where(m => m.Id == seen.Id && db.Editions.Any(e => e.Id == m.EditionId && e.ActId == seen.ActId))
            .Select(m => (EditionId?)m.EditionId).SingleOrDefaultAsync(ct);
        if (editionId is null) return Refusal.ChangedMeanwhile;
        if (await db.LockedEditionAsync(editionId.Value, ct) is not { } edition) return Refusal.ChangedMeanwhile;
        if (!viewer.May(Right.EditActs, edition)) return Refusal.NotAllowed;
        if (await db.Measures.SingleOrDefaultAsync(m => m.Id == seen.Id, ct) is not { } row) return Refusal.ChangedMeanwhile;

        if (await change(row, edition) is { } refusal) return refusal;
        if (!db.ChangeTracker.HasChanges()) return new Done();
        db.Entry(row).Property(m => m.Version).OriginalValue = seen.Version;
        if (!await db.SavedAsync(ct)) return Refusal.ChangedMeanwhile;
        await transaction.CommitAsync(ct);
        return new Done();
    }
}
