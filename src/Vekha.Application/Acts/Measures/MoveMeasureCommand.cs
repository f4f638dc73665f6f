using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Journal;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;
using Vekha.Planning.Journal;

namespace Vekha.Application.Acts.Measures;

/// <summary>Puts a measure of a draft after another one.</summary>
public sealed class MoveMeasureCommand(VekhaDb db, RequestClock clock)
{
    public Task<Outcome<Done>> RunAsync(MoveMeasureRequest request, Viewer viewer, CancellationToken ct) =>
        db.ChangeMeasureAsync(request.Measure, viewer, (row, edition) => MoveAsync(row, edition, request.AfterId, viewer, ct), ct);

    private async Task<Refusal?> MoveAsync(EditionMeasure row, Edition edition, MeasureId? after, Viewer viewer, CancellationToken ct)
    {
        if (await db.OrdinalAfterAsync(edition.Id, after, row.Id, ct) is not { } ordinal) return Refusal.ChangedMeanwhile;
        if (row.Ordinal == ordinal) return null;
        if (row.Move(edition.State, ordinal) is { } refusal) return refusal;
        db.Journal.Note(clock.Now, new(JournalKind.MeasureMoved, viewer.PersonId, row.Id, edition.Path)
        {
            To = await PositionAsync(after, ct),
        });
        return null;
    }

    private async Task<string> PositionAsync(MeasureId? after, CancellationToken ct) =>
        await db.Measures.Where(m => m.Id == after).Select(m => new { m.Number, m.Name }).SingleOrDefaultAsync(ct) is { } row
            ? RowWords.After(MeasureLabel.ShortOf(row.Number, row.Name)) : RowWords.AtBeginning;
}

/// <param name="AfterId">The row it is to follow; null for the beginning of the plan.</param>
public sealed record MoveMeasureRequest(SeenMeasure Measure, MeasureId? AfterId);
