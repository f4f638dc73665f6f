using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Journal;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;
using Vekha.Planning.Journal;

namespace Vekha.Application.Acts.Measures;

/// <summary>Saves a measure of a draft as a person corrected it.</summary>
public sealed class CorrectMeasureCommand(VekhaDb db, RequestClock clock)
{
    public async Task<Outcome<Done>> RunAsync(CorrectMeasureRequest request, Viewer viewer, CancellationToken ct)
    {
        if (!await db.EditableBy(viewer, request.Seen.ActId).AnyAsync(ct)) return Refusal.NotAllowed;
        if (request.Faults() is { Any: true } faults) return faults;
        if (request.OnlyChecks) return new Done();
        return await db.ChangeMeasureAsync(
            request.Seen, viewer, (row, edition) => Task.FromResult(Correct(row, edition, request, viewer)), ct);
    }

    private Refusal? Correct(EditionMeasure row, Edition edition, CorrectMeasureRequest request, Viewer viewer)
    {
        var before = RowWords.Parts(row.Measure, row.Owner);
        if (row.Correct(edition.State, request.Measure, request.Owner) is { } refusal) return refusal;
        var after = RowWords.Parts(request.Measure, request.Owner);
        db.Journal.Note(clock.Now, new(JournalKind.MeasureCorrected, viewer.PersonId, row.Id, edition.Path)
        {
            From = RowWords.Only(before, after),
            To = RowWords.Only(after, before),
        });
        return null;
    }
}
