using Microsoft.EntityFrameworkCore;
using Vekha.Data.Journal;
using Vekha.Data.Obligations;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;
using Vekha.Planning.Editions.Effects;
using Vekha.Planning.Files;
using Vekha.Planning.Journal;

namespace Vekha.Data.Editions;

/// <summary>Takes back the first putting in force of a plan as one change; what was worked on stays.</summary>
public sealed class InForceUndoing(VekhaDb db)
{
    /// <returns>null where the edition is not in force, or in the place of another.</returns>
    public async Task<FirstReversal?> PreviewAsync(EditionId editionId, CancellationToken ct)
    {
        if (!await db.Editions.AnyAsync(e => e.Id == editionId && e.State == EditionState.InForce && e.FormerId == null, ct)) return null;
        var obligations = await db.Obligations.AsNoTracking().Where(o => o.EditionId == editionId).ToListAsync(ct);
        return await ReversalAsync(editionId, obligations, ct);
    }

    /// <summary>Runs within the transaction of the caller.</summary>
    /// <returns>The number of obligations removed, or why it is refused.</returns>
    public async Task<(int Changed, Refusal? Refusal)> RunAsync(
        UndoArguments arguments, PersonId personId, DateTimeOffset now, IProgress<int>? progress, CancellationToken ct)
    {
        if (await db.LockedEditionAsync(arguments.EditionId, ct) is not { } edition) return (0, Refusal.ChangedMeanwhile);
        var obligations = await db.LockedObligationsAsync(edition.Id, ct);
        var reversal = await ReversalAsync(edition.Id, obligations, ct);
        if (reversal.ChangesNothing || reversal.Seal != arguments.Seen) return (0, Refusal.ChangedMeanwhile);
        if (edition.Undo(reversal.IsWhole ? null : await LeftAsync(edition, reversal, ct)) is { } refusal) return (0, refusal);
        progress?.Report(30);

        db.Journal.Note(now, new(JournalKind.EditionUndone, personId, edition.Id, edition.Path) { To = $"−{reversal.Removed.Count}" });
        await db.SaveChangesAsync(ct);
        var removed = reversal.Removed.Select(o => o.Id).ToArray();
        await db.Obligations.Where(o => removed.Contains(o.Id)).ExecuteDeleteAsync(ct);
        await DeleteFilesAsync(reversal, ct);
        progress?.Report(95);
        return (removed.Length, null);
    }

    /// <summary>The document that said what was done before goes with the last obligation that names it.</summary>
    private async Task DeleteFilesAsync(FirstReversal reversal, CancellationToken ct)
    {
        var files = reversal.Removed.Select(o => o.TakenOverFileId).OfType<FileId>().Distinct().ToArray();
        if (files.Length == 0) return;
        await db.Files.Where(f => files.Contains(f.Id) && !db.Obligations.Any(o => o.TakenOverFileId == f.Id)).ExecuteDeleteAsync(ct);
    }

    private async Task<FirstReversal> ReversalAsync(
        EditionId editionId, IReadOnlyList<Planning.Obligations.Obligation> obligations, CancellationToken ct)
    {
        // Whatever is done with an obligation makes it a subject.
        var touched = (await db.Subjects.Where(s => db.Obligations.Any(o => o.EditionId == editionId && o.Id.Subject == s.Id))
            .Select(s => s.Id).ToListAsync(ct)).ToHashSet();
        return FirstReversal.Of(obligations, o => touched.Contains(o.Id.Subject));
    }

    private async Task<PlanScope> LeftAsync(Edition edition, FirstReversal reversal, CancellationToken ct) => reversal.Left(
        await db.Centres.AsNoTracking().Where(c => c.RegionId == edition.RegionId && c.ProgrammeCode == edition.ProgrammeCode)
            .ToListAsync(ct));
}
