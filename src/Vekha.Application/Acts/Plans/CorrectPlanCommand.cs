using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Editions;
using Vekha.Data.Journal;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Journal;

namespace Vekha.Application.Acts.Plans;

/// <summary>Corrects title, programme and years of a draft.</summary>
public sealed class CorrectPlanCommand(VekhaDb db, RequestClock clock)
{
    public async Task<Outcome<Done>> RunAsync(CorrectPlanRequest request, Viewer viewer, CancellationToken ct)
    {
        if (!await db.EditionEditableBy(viewer, request.EditionId).AnyAsync(ct)) return Refusal.NotAllowed;
        if (request.Faults() is { Any: true } faults) return faults;
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await db.LockedEditionAsync(request.EditionId, ct) is not { } edition) return Refusal.ChangedMeanwhile;
        if (!viewer.May(Right.EditActs, edition)) return Refusal.NotAllowed;
        var programme = Typed.Text(request.Programme);
        if (programme is not null && !await db.Programmes.AnyAsync(p => p.Code == programme, ct)) return Refusal.ChangedMeanwhile;

        db.Entry(edition).Property(e => e.Version).OriginalValue = request.Version;
        var before = edition.Written;
        if (edition.Correct(Typed.Line(request.Title)!, programme, request.Years) is { } refusal) return refusal;
        db.Journal.Note(clock.Now, new(JournalKind.EditionCorrected, viewer.PersonId, edition.Id, edition.Path)
        {
            From = before,
            To = edition.Written,
        });
        if (!await db.SavedAsync(ct)) return Refusal.ChangedMeanwhile;
        await transaction.CommitAsync(ct);
        return new Done();
    }
}
