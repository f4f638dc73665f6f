using Microsoft.EntityFrameworkCore;
using Vekha.Application;
using Vekha.Application.Acts;
using Vekha.Data;
using Vekha.Data.Editions;
using Vekha.Data.Journal;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Journal;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Acts;

/// <summary>Puts a measure of a draft behind another one.</summary>
public sealed class MoveMeasureCommand(VekhaDb db, RequestClock clock)
{
    public async Task<(string? Address, Refusal? Refusal)> RunAsync(Guid actId, MoveForm? form, Viewer viewer, CancellationToken ct)
    {
        if (form?.Read() is not { } change || !await db.EditableBy(viewer, actId).AnyAsync(ct)) return (null, Refusal.NotAllowed);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var editionId = await db.Measures.Where(m => m.Id == change.MeasureId && db.Editions.Any(e => e.Id == m.EditionId && e.ActId == actId))
            .Select(m => (Guid?)m.EditionId).SingleOrDefaultAsync(ct);
        if (editionId is null) return (null, Refusal.ChangedMeanwhile);
        var edition = await db.LockedEditionAsync(editionId.Value, ct);
        var measure = await db.Measures.SingleOrDefaultAsync(m => m.Id == change.MeasureId, ct);
        if (measure is null || await db.OrdinalAfterAsync(edition.Id, change.After, measure.Id, ct) is not { } ordinal) return (null, Refusal.ChangedMeanwhile);
        var address = $"/acts/{actId}?measure={measure.Id}#measure-{measure.Id}";
        if (measure.Ordinal == ordinal) return (address, null);

        db.Entry(measure).Property(m => m.Version).OriginalValue = change.Version;
        if (measure.Move(edition.State, ordinal) is { } refusal) return (null, refusal);
        db.Journal.Note(clock.Now, JournalKind.MeasureMoved, viewer.PersonId, measure.Id, edition.Path,
            to: await PlaceAsync(change.After, ct));
        if (!await db.SavedAsync(ct)) return (null, Refusal.ChangedMeanwhile);
        await transaction.CommitAsync(ct);
        return (address, null);
    }

    private async Task<string> PlaceAsync(Guid after, CancellationToken ct) =>
        await db.Measures.Where(m => m.Id == after).Select(m => new { m.Number, m.Name }).SingleOrDefaultAsync(ct) is { } row
            ? ActTexts.Measure_After.With(MeasureWords.ShortLabel(row.Number, row.Name)) : ActTexts.Measure_AtBeginning;
}

public sealed class MoveForm
{
    /// <summary>«measure:version», with the row to follow behind it where a button names that too.</summary>
    public string? Change { get; set; }

    /// <summary>The row to follow, chosen from a list; empty for the beginning.</summary>
    public Guid? After { get; set; }

    public (Guid MeasureId, uint Version, Guid After)? Read() =>
        Change?.Split(':') is [var measure, var version, .. var rest] && Guid.TryParse(measure, out var id) && uint.TryParse(version, out var seen)
            ? (id, seen, rest is [var row] && Guid.TryParse(row, out var after) ? after : After ?? Guid.Empty) : null;
}
