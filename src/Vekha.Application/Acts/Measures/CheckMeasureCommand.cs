using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Planning.Access;

namespace Vekha.Application.Acts.Measures;

/// <summary>Notes that a person has compared a row of a draft with the printed text, or has not yet.</summary>
public sealed class CheckMeasureCommand(VekhaDb db)
{
    public async Task<Outcome<Done>> RunAsync(CheckMeasureRequest request, Viewer viewer, CancellationToken ct)
    {
        if (!await db.EditableBy(viewer, request.Measure.ActId).AnyAsync(ct)) return Planning.Refusal.NotAllowed;
        return await db.ChangeMeasureAsync(
            request.Measure, viewer, (row, edition) => Task.FromResult(row.Check(edition.State, request.IsChecked)), ct);
    }
}

public sealed record CheckMeasureRequest(SeenMeasure Measure, bool IsChecked);
