using Microsoft.EntityFrameworkCore;
using Vekha.Data.Journal;
using Vekha.Data.Obligations;
using Vekha.Planning.Editions;
using Vekha.Planning.Journal;

namespace Vekha.Data.Editions;

/// <summary>Keeps the obligations of an edition in force complete as time passes: adds further occurrences of series without an end and
/// what new centres owe, and notes obligations that no rule gives any more. It never moves or removes one.</summary>
public sealed class EditionUpkeep(VekhaDb db)
{
    public async Task<EditionDifference> RunAsync(EditionId editionId, DateOnly today, DateTimeOffset now, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var edition = await db.LockedEditionAsync(editionId, ct);
        if (edition is not { State: EditionState.InForce, IsUndone: false, ProgrammeCode: { } programme }) return new([], []);

        var difference = await new EditionComparison(db).OfAsync(edition, programme, edition.Scope, today, ct);
        await db.AddExpectedAsync(difference.Missing, edition, now, null, ct);
        await AddToJournalAsync(edition, difference, now, ct);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return difference;
    }

    private async Task AddToJournalAsync(Edition edition, EditionDifference difference, DateTimeOffset now, CancellationToken ct)
    {
        if (difference.Missing.Count > 0) Note(JournalKind.EditionExtended, $"+{difference.Missing.Count}");
        // The same difference is not told anew every day.
        var differs = $"{difference.NoLongerExpected.Count}";
        var told = await db.Journal.Where(e => e.ThingId == edition.Id.Value && e.Kind == JournalKind.EditionDiffers.Name)
            .OrderByDescending(e => e.At).Select(e => e.To).FirstOrDefaultAsync(ct);
        if (differs != (told ?? "0")) Note(JournalKind.EditionDiffers, differs);

        void Note(JournalKind kind, string to) => db.Journal.Note(now, new(kind, null, edition.Id, edition.Path) { To = to });
    }
}
