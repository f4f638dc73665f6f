using Vekha.Data;
using Vekha.Data.Journal;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;
using Vekha.Planning.Journal;

namespace Vekha.Application.Acts.Measures;

/// <summary>Takes a measure out of a draft.</summary>
public sealed class RemoveMeasureCommand(VekhaDb db, RequestClock clock)
{
    public Task<Outcome<Done>> RunAsync(RemoveMeasureRequest request, Viewer viewer, CancellationToken ct) =>
        db.ChangeMeasureAsync(request.Measure, viewer, (row, edition) => Task.FromResult(Remove(row, edition, viewer)), ct);

    private Refusal? Remove(EditionMeasure row, Edition edition, Viewer viewer)
    {
        if (edition.State != EditionState.Draft) return Refusal.AlreadyInForce;
        db.Measures.Remove(row);
        db.Journal.Note(clock.Now, new(JournalKind.MeasureRemoved, viewer.PersonId, row.Id, edition.Path) { From = row.Name });
        return null;
    }
}

public sealed record RemoveMeasureRequest(SeenMeasure Measure);
