using Microsoft.EntityFrameworkCore;
using Vekha.Data.Approvals;
using Vekha.Data.Columns;
using Vekha.Data.Journal;
using Vekha.Data.Obligations;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;
using Vekha.Planning.Editions.Comparing;
using Vekha.Planning.Editions.Effects;
using Vekha.Planning.Journal;
using Vekha.Planning.Obligations;

namespace Vekha.Data.Editions;

/// <summary>Brings the next edition of a plan into force in the place of the one it changes: obligations move, appear or are withdrawn, all
/// in one transaction. The same computation shows a person beforehand what it would do.</summary>
public sealed class PlanAmendment(VekhaDb db)
{
    private readonly EditionComparison comparison = new(db);

    /// <summary>What would happen today; nothing is changed.</summary>
    /// <returns>null where the edition changes none, or not the one in force.</returns>
    public async Task<AmendmentPreview?> PreviewAsync(EditionId editionId, DateOnly today, CancellationToken ct)
    {
        var edition = await db.Editions.AsNoTracking().SingleAsync(e => e.Id == editionId, ct);
        var former = await db.Editions.AsNoTracking().SingleOrDefaultAsync(e => e.Id == edition.FormerId, ct);
        if (former is not { State: EditionState.InForce } || edition.State != EditionState.Draft) return null;
        var rows = await RowsAsync(edition, former, tracked: false, today, ct);
        var existing = await db.Obligations.AsNoTracking().Where(o => o.EditionId == former.Id).ToListAsync(ct);
        var effects = await EffectsAsync(edition, former, rows, existing, today, ct);
        return new(edition, former, rows.Comparison, effects) { Old = rows.Old, Present = rows.Present };
    }

    /// <summary>Runs within the transaction of the caller.</summary>
    /// <returns>The number of obligations changed, withdrawn and added, or why it is refused.</returns>
    public async Task<(int Changed, Refusal? Refusal)> ApplyAsync(
        AmendmentArguments arguments, Guid changeId, PersonId personId, DateOnly today, DateTimeOffset now,
        IProgress<int>? progress, CancellationToken ct)
    {
        // The former one first, always: two that would replace it wait for each other here.
        if (await db.LockedEditionAsync(arguments.FormerId, ct) is not { } former) return (0, Refusal.ChangedMeanwhile);
        if (await db.LockedEditionAsync(arguments.EditionId, ct) is not { } edition) return (0, Refusal.ChangedMeanwhile);
        var rows = await RowsAsync(edition, former, tracked: true, today, ct);
        if (edition.Replace(former, personId, now) is { } refusal) return (0, refusal);
        var existing = await db.LockedObligationsAsync(former.Id, ct);
        progress?.Report(20);

        var effects = await EffectsAsync(edition, former, rows, existing, today, ct);
        var counts = EffectCounts.Of(effects) with { Clauses = arguments.Seen.Clauses };
        if (counts != arguments.Seen) return (0, Refusal.ChangedMeanwhile);
        progress?.Report(35);
        await db.CarryRoutesAsync(former.Id, rows.Comparison.Successor, ct);
        var change = EditionChange.Applied(changeId, edition, former.Id, counts, personId, now);
        await WriteAsync(effects, edition, former, change, arguments, today, progress, ct);
        return (counts.Moved + counts.Withdrawn + counts.Renewed + counts.Added, null);
    }

    private async Task WriteAsync(IReadOnlyList<ObligationEffect> effects, Edition edition, Edition former, EditionChange change,
        AmendmentArguments arguments, DateOnly today, IProgress<int>? progress, CancellationToken ct)
    {
        var (now, reason) = (change.AppliedAt, arguments.Reason);
        var (changed, added) = (new List<Obligation>(), new List<Obligation>());
        var (changes, journal) = (new List<ObligationChange>(), new List<JournalEntry>());
        foreach (var effect in effects)
        {
            var before = effect.Apply(edition, reason, today);
            var obligation = effect.Existing
                ?? Obligation.Of(ObligationId.New(now), effect.Measure!, edition, effect.Centre, effect.Occurrence!);
            (before is null ? added : changed).Add(obligation);
            changes.Add(new(change.Id, obligation.Id, effect.Kind, obligation.Due, before));
            if (Told(effect.Kind, before, obligation) is var (kind, from, to)) journal.Add(Entry(obligation, kind, from, to));
        }
        db.EditionChanges.Add(change);
        db.Journal.Note(now, new(JournalKind.EditionAmended, change.AppliedById, edition.Id, edition.Path)
        {
            To = reason,
            Reason = arguments.WhyDraft,
        });
        await db.SaveChangesAsync(ct);
        var brokenOff = changes.Where(c => c.Former is { InRoute: true } && c.Kind == EffectKind.Withdrawn)
            .Select(c => c.ObligationId.Subject);
        await db.BreakOffRoutesAsync(brokenOff, change.AppliedById, now, ct);
        await db.CopyAsync(added, ct);
        progress?.Report(45);
        // What points at obligations comes before they are rewritten: their rows are locked as they stand, so the keys are
        // checked without a write; each new state would have to be locked anew.
        await db.CopyAsync(changes, ct);
        progress?.Report(60);
        await db.CopyJournalAsync(journal, ct);
        progress?.Report(70);
        await db.RewriteAsync(changed, ct);
        progress?.Report(95);

        JournalEntry Entry(Obligation o, JournalKind kind, string? from, string? to) =>
            JournalEntry.Of(now, new(kind, change.AppliedById, o.Id, o.Path) { From = from, To = to, Reason = reason });
    }

    private static (JournalKind Kind, string? From, string? To)? Told(
        EffectKind kind, FormerObligation? before, Obligation after) => kind switch
        {
            EffectKind.Moved => (JournalKind.ObligationMoved, WrittenDay.Of(before!.Due), WrittenDay.Of(after.Due)),
            EffectKind.Withdrawn => (JournalKind.ObligationWithdrawn, before!.State.ToString(), after.State.ToString()),
            EffectKind.Renewed => (JournalKind.ObligationRenewed, before!.State.ToString(), after.State.ToString()),
            _ => null,
        };

    /// <summary>The rows of the draft as they are to stand: each knows what it continues and from which day its deadline counts.</summary>
    private async Task<(IReadOnlyList<EditionMeasure> Old, IReadOnlyList<EditionMeasure> Present, PlanComparison Comparison)> RowsAsync(
        Edition edition, Edition former, bool tracked, DateOnly today, CancellationToken ct)
    {
        var old = await Rows(former.Id).AsNoTracking().ToListAsync(ct);
        var present = await (tracked ? Rows(edition.Id) : Rows(edition.Id).AsNoTracking()).ToListAsync(ct);
        var dates = await db.Acts.Where(a => a.Id == edition.ActId || a.Id == former.ActId).ToDictionaryAsync(a => a.Id, a => a.Date, ct);
        var compared = PlanComparison.Of(old, present);
        foreach (var row in present)
        {
            (EditionMeasure, DateOnly?)? kept = compared.Predecessor(row.Id) is { } predecessor ? (predecessor, dates[former.ActId]) : null;
            row.Continue(compared.FollowedBy(row.Id), kept, dates[edition.ActId] ?? today, compared.IsReworded(row.Id));
        }
        return (old, present, compared);
    }

    private IQueryable<EditionMeasure> Rows(EditionId editionId) =>
        db.Measures.Where(m => m.EditionId == editionId).OrderBy(m => m.Ordinal);

    private async Task<IReadOnlyList<ObligationEffect>> EffectsAsync(
        Edition edition, Edition former,
        (IReadOnlyList<EditionMeasure> Old, IReadOnlyList<EditionMeasure> Present, PlanComparison Comparison) rows,
        IReadOnlyList<Obligation> existing, DateOnly today, CancellationToken ct)
    {
        var expected = await comparison.ExpectedAsync(edition, rows.Present, former.ProgrammeCode!, former.Scope, today, ct);
        return EditionEffect.Of(existing, expected, rows.Comparison.Successor);
    }
}

public sealed record AmendmentPreview(Edition Edition, Edition Former, PlanComparison Comparison, IReadOnlyList<ObligationEffect> Effects)
{
    /// <summary>The rows of <see cref="Former"/>, in their order.</summary>
    public required IReadOnlyList<EditionMeasure> Old { get; init; }

    /// <summary>The rows of <see cref="Edition"/>, in their order.</summary>
    public required IReadOnlyList<EditionMeasure> Present { get; init; }
}
