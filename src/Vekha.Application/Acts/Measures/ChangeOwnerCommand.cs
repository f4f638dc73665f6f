using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Journal;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;
using Vekha.Planning.Journal;
using Vekha.Planning.Scheduling;

namespace Vekha.Application.Acts.Measures;

/// <summary>Changes who owes a measure of a draft.</summary>
public sealed class ChangeOwnerCommand(VekhaDb db, RequestClock clock)
{
    public async Task<Outcome<Done>> RunAsync(ChangeOwnerRequest request, Viewer viewer, CancellationToken ct)
    {
        if (!await db.EditableBy(viewer, request.Measure.ActId).AnyAsync(ct)) return Refusal.NotAllowed;
        if (request.Faults() is { Any: true } faults) return faults;
        return await db.ChangeMeasureAsync(
            request.Measure, viewer, (row, edition) => Task.FromResult(Change(row, edition, request.Owner, viewer)), ct);
    }

    private Refusal? Change(EditionMeasure row, Edition edition, OwedBy owner, Viewer viewer)
    {
        var before = row.Owner;
        if (before == owner) return null;
        if (row.Correct(edition.State, row.Measure, owner) is { } refusal) return refusal;
        db.Journal.Note(clock.Now, new(JournalKind.MeasureOwnerChanged, viewer.PersonId, row.Id, edition.Path)
        {
            From = OwedByWords.Of(before),
            To = OwedByWords.Of(owner),
        });
        return null;
    }
}

public sealed record ChangeOwnerRequest(SeenMeasure Measure, OwedBy Owner)
{
    internal FieldFaults Faults() => Enum.IsDefined(Owner) ? [] : FieldFaults.Of(nameof(Owner), Fault.Unclear);
}
