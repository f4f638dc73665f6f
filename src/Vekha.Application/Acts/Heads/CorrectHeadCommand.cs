using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Editions;
using Vekha.Data.Journal;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;
using Vekha.Planning.Journal;

namespace Vekha.Application.Acts.Heads;

/// <summary>Corrects the head of an act, its clauses and the acts it changes.</summary>
public sealed class CorrectHeadCommand(VekhaDb db, RequestClock clock)
{
    public async Task<Outcome<Done>> RunAsync(CorrectHeadRequest request, Viewer viewer, CancellationToken ct)
    {
        if (!await db.EditableBy(viewer, request.ActId).AnyAsync(ct)) return Refusal.NotAllowed;
        if (request.Faults() is { Any: true } faults) return faults;
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        // The dates of the plans depend on the date of the act: nobody may put one in force meanwhile.
        var editions = await db.LockedEditionsAsync(request.ActId, ct);
        if (await db.EditableBy(viewer, request.ActId).SingleOrDefaultAsync(ct) is not { } act) return Refusal.NotAllowed;
        if (editions.Any(e => e.State != EditionState.Draft)) return Refusal.AlreadyInForce;

        db.Entry(act).Property(a => a.Version).OriginalValue = request.Version;
        var before = HeadWords.Of(act.Head);
        act.Correct(request.Head);
        var after = HeadWords.Of(act.Head);
        db.Journal.Note(clock.Now, new(JournalKind.ActCorrected, viewer.PersonId, act.Id, act.Path)
        {
            From = HeadWords.Only(before, after),
            To = HeadWords.Only(after, before),
        });
        if (!await db.SavedAsync(ct)) return Refusal.ChangedMeanwhile;
        await transaction.CommitAsync(ct);
        return new Done();
    }
}
