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

/// <summary>Adds an empty row to a draft, for the person to fill in.</summary>
public sealed class AddMeasureCommand(VekhaDb db, RequestClock clock)
{
    /// <returns>The id of the row.</returns>
    public async Task<Outcome<MeasureId>> RunAsync(AddMeasureRequest request, Viewer viewer, CancellationToken ct)
    {
        if (request.Key == Guid.Empty || !await db.EditableBy(viewer, request.ActId).AnyAsync(ct)) return Refusal.NotAllowed;
        if (!await db.Editions.AnyAsync(e => e.Id == request.EditionId && e.ActId == request.ActId, ct)) return Refusal.ChangedMeanwhile;
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var edition = await db.LockedEditionAsync(request.EditionId, ct);
        if (!viewer.May(Right.EditActs, edition)) return Refusal.NotAllowed;
        if (await db.Measures.AsNoTracking().SingleOrDefaultAsync(m => m.Id == request.Id, ct) is { } known)
            return known.EditionId == edition.Id ? request.Id : Refusal.ChangedMeanwhile;
        if (edition.State != EditionState.Draft) return Refusal.AlreadyInForce;
        if (await db.OrdinalAfterAsync(edition.Id, request.AfterId, request.Id, ct) is not { } ordinal) return Refusal.ChangedMeanwhile;

        var blank = new Measure(null, RowWords.New, [], [], new("", []), null);
        db.Measures.Add(EditionMeasure.Create(request.Id, edition, ordinal, blank, OwedBy.Region, null));
        db.Journal.Note(clock.Now, new(JournalKind.MeasureAdded, viewer.PersonId, request.Id, edition.Path));
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return request.Id;
    }
}

/// <param name="Key">The id of the row: a request sent twice adds one.</param>
/// <param name="AfterId">The row it follows; null for the beginning of the plan.</param>
public sealed record AddMeasureRequest(ActId ActId, EditionId EditionId, Guid Key, MeasureId? AfterId)
{
    public MeasureId Id => new(Key);
}
