using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Editions;
using Vekha.Data.Journal;
using Vekha.Documents.Plans;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;
using Vekha.Planning.Journal;
using Vekha.Planning.Scheduling;

namespace Vekha.Application.Acts.Measures;

/// <summary>Adds a row to a draft as a person filled it in.</summary>
public sealed class AddMeasureCommand(VekhaDb db, RequestClock clock)
{
    /// <returns>The id of the row.</returns>
    public async Task<Outcome<MeasureId>> RunAsync(AddMeasureRequest request, Viewer viewer, CancellationToken ct)
    {
        if (request.Key == Guid.Empty || !await db.EditableBy(viewer, request.ActId).AnyAsync(ct)) return Refusal.NotAllowed;
        if (request.Faults() is { Any: true } faults) return faults;
        if (request.OnlyChecks) return request.Id;
        if (!await db.Editions.AnyAsync(e => e.Id == request.EditionId && e.ActId == request.ActId, ct)) return Refusal.ChangedMeanwhile;
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await db.LockedEditionAsync(request.EditionId, ct) is not { } edition) return Refusal.ChangedMeanwhile;
        if (!viewer.May(Right.EditActs, edition)) return Refusal.NotAllowed;
        if (await db.Measures.AsNoTracking().SingleOrDefaultAsync(m => m.Id == request.Id, ct) is { } known)
            return known.EditionId == edition.Id ? request.Id : Refusal.ChangedMeanwhile;
        if (edition.State != EditionState.Draft) return Refusal.AlreadyInForce;
        if (await db.OrdinalAfterAsync(edition.Id, request.AfterId, request.Id, ct) is not { } ordinal) return Refusal.ChangedMeanwhile;

        db.Measures.Add(EditionMeasure.Added(request.Id, edition, ordinal, request.Measure, request.Owner));
        db.Journal.Note(clock.Now, new(JournalKind.MeasureAdded, viewer.PersonId, request.Id, edition.Path) { To = request.Measure.Name });
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return request.Id;
    }
}

/// <param name="Key">The id of the row: a request sent twice adds one.</param>
/// <param name="AfterId">The row it follows; null for the beginning of the plan.</param>
public sealed record AddMeasureRequest(
    ActId ActId, EditionId EditionId, Guid Key, MeasureId? AfterId, Measure Measure, OwedBy Owner)
{
    public MeasureId Id => new(Key);

    /// <summary>What was typed and could not be read as a value; told together with what else is wrong.</summary>
    public IReadOnlyList<FieldFault> Unclear { get; init; } = [];

    /// <summary>Only what is wrong so far is told; nothing is saved.</summary>
    public bool OnlyChecks { get; init; }

    internal FieldFaults Faults() => MeasureFaults.Of(Measure, Owner, Unclear);
}
