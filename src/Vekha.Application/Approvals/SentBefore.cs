using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Journal;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Approvals;

/// <summary>What became of a request when it was sent before. Its key is looked up alone: where something else was done under it, the form
/// is an old one, or forged.</summary>
internal static class SentBefore
{
    /// <summary>Of what is noted in the journal under the key of its request.</summary>
    /// <param name="isSame">Whether the line tells of what is asked for now.</param>
    /// <returns>null where nothing was done under the key; else that it is done, or why it is refused.</returns>
    public static async Task<Outcome<Done>?> DoneBeforeAsync(
        this VekhaDb db, Guid key, Func<JournalEntry, bool> isSame, CancellationToken ct)
    {
        var noted = await db.Journal.AsNoTracking().SingleOrDefaultAsync(j => j.Id == key, ct);
        if (noted is not null && !isSame(noted)) return Refusal.ChangedMeanwhile;
        var id = new DecisionBatchId(key);
        var batch = await db.DecisionBatches.Where(b => b.Id == id).Select(b => new { IsUndone = b.UndoneAt != null })
            .SingleOrDefaultAsync(ct);
        if (noted is null && batch is null) return null;
        return noted is null || batch is { IsUndone: true } ? Refusal.ChangedMeanwhile : new Done();
    }

    /// <summary>Of many things at once.</summary>
    /// <param name="keys">Of the lines of the journal, one for each.</param>
    /// <returns>The keys under which something was done.</returns>
    public static Task<HashSet<Guid>> DoneBeforeAsync(this VekhaDb db, IEnumerable<Guid> keys, CancellationToken ct)
    {
        Guid[] each = [.. keys];
        return db.Journal.Where(j => each.Contains(j.Id)).Select(j => j.Id).ToHashSetAsync(ct);
    }

    /// <summary>Of what can be taken back as one.</summary>
    /// <returns>What was decided under the key, to which more can be added; null where nothing was. Or why it is refused: it was taken
    /// back since, or is the decision of another.</returns>
    public static async Task<(DecisionBatch? Batch, Refusal? Refusal)> DecidedBeforeAsync(
        this VekhaDb db, Guid key, DecisionKind kind, Viewer viewer, CancellationToken ct)
    {
        var id = new DecisionBatchId(key);
        var batch = await db.DecisionBatches.SingleOrDefaultAsync(b => b.Id == id, ct);
        return batch is null || (batch.UndoneAt is null && batch.Kind == kind && batch.PersonId == viewer.PersonId)
            ? (batch, null) : (null, Refusal.ChangedMeanwhile);
    }
}
