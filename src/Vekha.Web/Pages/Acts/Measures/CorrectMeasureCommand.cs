using Microsoft.EntityFrameworkCore;
using Vekha.Application;
using Vekha.Application.Acts;
using Vekha.Data;
using Vekha.Data.Editions;
using Vekha.Data.Journal;
using Vekha.Documents.Plans;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;
using Vekha.Planning.Journal;
using Vekha.Planning.Scheduling;

namespace Vekha.Web.Pages.Acts.Measures;

/// <summary>Saves a measure of a draft as a person corrected it, or takes it out of the draft.</summary>
public sealed class CorrectMeasureCommand(VekhaDb db, RequestClock clock)
{
    public Task<Refusal?> SaveAsync(Guid actId, Guid measureId, uint version, Measure measure, OwedBy owner, Viewer viewer, CancellationToken ct) =>
        ChangeAsync(actId, measureId, version, viewer, (row, edition) =>
        {
            var before = MeasureWords(row.Measure, row.Owner);
            if (row.Correct(edition.State, measure, owner) is { } refusal) return refusal;
            var after = MeasureWords(measure, owner);
            Journal(JournalKind.MeasureCorrected, row, edition, viewer, Only(before, after), Only(after, before));
            return null;
        }, ct);

    public Task<Refusal?> RemoveAsync(Guid actId, Guid measureId, uint version, Viewer viewer, CancellationToken ct) =>
        ChangeAsync(actId, measureId, version, viewer, (row, edition) =>
        {
            if (edition.State != EditionState.Draft) return Refusal.AlreadyInForce;
            db.Measures.Remove(row);
            Journal(JournalKind.MeasureRemoved, row, edition, viewer, row.Name, null);
            return null;
        }, ct);

    private async Task<Refusal?> ChangeAsync(
        Guid actId, Guid measureId, uint version, Viewer viewer, Func<EditionMeasure, Edition, Refusal?> change, CancellationToken ct)
    {
        if (!await db.EditableBy(viewer, actId).AnyAsync(ct)) return Refusal.NotAllowed;
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var measure = await db.Measures.SingleOrDefaultAsync(
            m => m.Id == measureId && db.Editions.Any(e => e.Id == m.EditionId && e.ActId == actId), ct);
        if (measure is null) return Refusal.ChangedMeanwhile;
        var edition = await db.LockedEditionAsync(measure.EditionId, ct);
        db.Entry(measure).Property(m => m.Version).OriginalValue = version;
        if (change(measure, edition) is { } refusal) return refusal;
        if (!await db.SavedAsync(ct)) return Refusal.ChangedMeanwhile;
        await transaction.CommitAsync(ct);
        return null;
    }

    private void Journal(JournalKind kind, EditionMeasure row, Edition edition, Viewer viewer, string? from, string? to) =>
        db.Journal.Note(clock.Now, kind, viewer.PersonId, row.Id, edition.Path, from, to);

    /// <summary>Each part of a measure in words.</summary>
    private static string[] MeasureWords(Measure measure, OwedBy owner) =>
    [
        $"{measure.Number}. {measure.Name}",
        string.Join("; ", measure.Responsible.Select(p => p.ByAgreement ? $"{p.Name} {ActTexts.Measure_ByAgreement}" : p.Name)),
        string.Join("; ", measure.Deliverables.Select(d => d.Deadline is { } own ? $"{d.Text} ({own.Text})" : d.Text)),
        $"{measure.Deadline.Text}: {string.Join("; ", measure.Deadline.Rules.Select(RuleWords.Of))}",
        measure.Oversight ?? "",
        ActWords.Of(owner),
    ];

    private static string? Only(string[] parts, string[] others) =>
        string.Join("\n", parts.Where((part, i) => part != others[i])) is { Length: > 0 } changed ? changed : null;
}
