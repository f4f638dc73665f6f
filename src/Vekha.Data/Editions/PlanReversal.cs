using Microsoft.EntityFrameworkCore;
using Vekha.Data.Approvals;
using Vekha.Data.Journal;
using Vekha.Data.Obligations;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Approvals;
using Vekha.Planning.Editions;
using Vekha.Planning.Editions.Effects;
using Vekha.Planning.Journal;
using Vekha.Planning.Obligations;
using Vekha.Planning.Subjects;

namespace Vekha.Data.Editions;

/// <summary>Gives the last edition of a plan back as one change: the former one is in force again, and every obligation is what it was.
/// Work done since on what is owed either way stays; what only this edition asked for must be untouched (decision 12).</summary>
public sealed class PlanReversal(VekhaDb db)
{
    /// <returns>null where the edition is not one that came into force in the place of another and is still the last.</returns>
    public async Task<EditionReversal?> PreviewAsync(EditionId editionId, CancellationToken ct)
    {
        var isLast = await db.Editions.AnyAsync(e => e.Id == editionId && e.State == EditionState.InForce && e.FormerId != null, ct);
        if (!isLast || await LastChangeAsync(editionId, ct) is not { } change) return null;
        var obligations = await db.Obligations.AsNoTracking().Where(o => o.EditionId == editionId).ToListAsync(ct);
        return await ReversalAsync(obligations, change, ct);
    }

    /// <summary>Runs within the transaction of the caller.</summary>
    /// <returns>The number of obligations that changed for people, those removed among them, or why it is refused.</returns>
    public async Task<(int Changed, Refusal? Refusal)> RunAsync(
        ReversalArguments arguments, PersonId personId, DateOnly today, DateTimeOffset now, IProgress<int>? progress, CancellationToken ct)
    {
        if (await db.LockedEditionAsync(arguments.FormerId, ct) is not { } former) return (0, Refusal.ChangedMeanwhile);
        if (await db.LockedEditionAsync(arguments.EditionId, ct) is not { } edition) return (0, Refusal.ChangedMeanwhile);
        if (await LastChangeAsync(edition.Id, ct) is not { } change) return (0, Refusal.NotLastEdition);
        if (edition.GiveBack(former) is { } refusal) return (0, refusal);
        var reversal = await ReversalAsync(await db.LockedObligationsAsync(edition.Id, ct), change, ct);
        if (reversal.InTheWay.Count > 0) return (0, Refusal.WorkedOnSince);
        progress?.Report(30);

        var told = Restore(reversal, await BrokenOffAsync(reversal, ct), personId, arguments.Reason, now);
        change.Reverse(personId, now);
        db.Journal.Note(now, new(JournalKind.EditionReversed, personId, edition.Id, edition.Path) { To = arguments.Reason });
        await db.SaveChangesAsync(ct);
        await RemoveAsync(reversal.Removed, ct);
        // Before the rows are rewritten, as when the edition was applied.
        await db.CopyJournalAsync(told, ct);
        await db.RewriteAsync(reversal.Restored.Select(r => r.Obligation), ct);
        await CarryRoutesAsync(edition, former, ct);
        progress?.Report(70);
        // Centres and periods that came meanwhile owe what the former edition asks of them.
        if (former is { IsUndone: false, ProgrammeCode: { } programme })
        {
            var missing = (await new EditionComparison(db).OfAsync(former, programme, former.Scope, today, ct)).Missing;
            await db.AddExpectedAsync(missing, former, now, null, ct);
        }
        progress?.Report(95);
        return (told.Count + reversal.Removed.Count, null);
    }

    /// <summary>The routes that may go on with what was withdrawn in the middle of one.</summary>
    private async Task<ILookup<SubjectId, Passage>> BrokenOffAsync(EditionReversal reversal, CancellationToken ct)
    {
        var subjects = reversal.Restored.Where(r => r.Former.InRoute && r.Obligation.State == ObligationState.Withdrawn)
            .Select(r => r.Obligation.Id.Subject).ToArray();
        if (subjects.Length == 0) return Enumerable.Empty<Passage>().ToLookup(p => p.SubjectId);
        return (await db.Passages.Where(p => p.State == PassageState.BrokenOff && subjects.Contains(p.SubjectId)).ToListAsync(ct))
            .ToLookup(p => p.SubjectId);
    }

    /// <returns>A line of the journal for each that changes for people.</returns>
    private static List<JournalEntry> Restore(
        EditionReversal reversal, ILookup<SubjectId, Passage> brokenOff, PersonId personId, string reason, DateTimeOffset now)
    {
        var told = new List<JournalEntry>();
        foreach (var (obligation, former) in reversal.Restored)
        {
            var (state, due) = (obligation.State, obligation.Due);
            new ObligationSubmission(obligation, [.. brokenOff[obligation.Id.Subject]]).Restore(former);
            if (state != obligation.State) told.Add(Entry(obligation, state.ToString(), obligation.State.ToString()));
            else if (due != obligation.Due) told.Add(Entry(obligation, WrittenDay.Of(due), WrittenDay.Of(obligation.Due)));
        }
        return told;

        JournalEntry Entry(Obligation o, string? from, string? to) =>
            JournalEntry.Of(now, new(JournalKind.ObligationRestored, personId, o.Id, o.Path) { From = from, To = to, Reason = reason });
    }

    private async Task CarryRoutesAsync(Edition edition, Edition former, CancellationToken ct)
    {
        var rows = await db.Measures.AsNoTracking()
            .Where(m => m.EditionId == edition.Id || m.EditionId == former.Id).ToDictionaryAsync(m => m.Id, ct);
        await db.CarryRoutesAsync(edition.Id, id => rows[id].Follows is [var first, ..] ? rows.GetValueOrDefault(first) : null, ct);
    }

    private async Task RemoveAsync(IReadOnlyList<Obligation> removed, CancellationToken ct)
    {
        var ids = removed.Select(o => o.Id).ToArray();
        await db.Obligations.Where(o => ids.Contains(o.Id)).ExecuteDeleteAsync(ct);
    }

    private Task<EditionChange?> LastChangeAsync(EditionId editionId, CancellationToken ct) =>
        db.EditionChanges.Where(c => c.EditionId == editionId && c.ReversedAt == null).SingleOrDefaultAsync(ct);

    private async Task<EditionReversal> ReversalAsync(IReadOnlyList<Obligation> obligations, EditionChange change, CancellationToken ct)
    {
        var former = await db.ObligationChanges.AsNoTracking().Where(c => c.ChangeId == change.Id && c.Kind != EffectKind.Added)
            .ToDictionaryAsync(c => c.ObligationId, c => c.Former!, ct);
        var brought = obligations.Where(o => !former.ContainsKey(o.Id)).Select(o => o.Id.Subject).ToArray();
        // Whatever is done with an obligation makes it a subject.
        var touched = (await db.Subjects.Where(s => brought.Contains(s.Id)).Select(s => s.Id).ToListAsync(ct)).ToHashSet();
        return EditionReversal.Of(obligations, former, o => touched.Contains(o.Id.Subject));
    }
}
