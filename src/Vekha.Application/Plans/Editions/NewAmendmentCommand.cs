using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Data.Editions;
using Vekha.Data.Journal;
using Vekha.Documents;
using Vekha.Documents.Acts;
using Vekha.Documents.Plans;
using Vekha.Documents.Printing;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;
using Vekha.Planning.Journal;

namespace Vekha.Application.Plans.Editions;

/// <summary>Prepares an amending act on screen: its plan begins as the text in force, for a person to change on the review
/// screen.</summary>
public sealed class NewAmendmentCommand(VekhaDb db, RequestClock clock)
{
    /// <returns>The id of the act.</returns>
    public async Task<Outcome<ActId>> RunAsync(NewAmendmentRequest request, Viewer viewer, CancellationToken ct)
    {
        var editable = db.Editions.AsNoTracking().VisibleTo(viewer, Right.EditActs).Where(e => e.Id == request.EditionId);
        if (!await editable.AnyAsync(ct)) return Refusal.NotAllowed;
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.HoldAsync(request.Key, ct);
        if (await editable.SingleOrDefaultAsync(ct) is not { } former) return Refusal.ChangedMeanwhile;
        if (await db.Acts.Where(a => a.Id == request.Id).Select(a => a.LoadedById as PersonId?).SingleOrDefaultAsync(ct) is { } author)
            return author == viewer.PersonId ? request.Id : Refusal.NotAllowed;
        if (former.State != EditionState.InForce) return Refusal.FormerNotInForce;
        var region = await db.Organisations.SingleAsync(o => o.Id == former.RegionId, ct);
        var head = HeadOf(await FirstActAsync(former.PlanId, ct));

        var act = LoadedAct.Load(request.Id, region, null, head.Title!, new Reading(head, [], []), viewer.PersonId, clock.Now);
        var edition = Edition.Draft(EditionId.New(clock.Now), act, 1, new Plan(former.Title, former.ProgrammeCode, former.Years, []));
        if (edition.Follow(former) is { } refusal) return refusal;
        db.AddRange(act, edition);
        await new DraftFilling(db).RunAsync(edition, former, null, clock.Now, ct);
        db.Journal.Note(clock.Now, new(JournalKind.ActDrafted, viewer.PersonId, act.Id, act.Path) { To = act.Title });
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return act.Id;
    }

    /// <summary>Amending acts name the act that approved the plan, whatever has amended it since.</summary>
    private Task<LoadedAct> FirstActAsync(EditionId planId, CancellationToken ct) =>
        db.Acts.AsNoTracking().SingleAsync(a => db.Editions.Any(e => e.Id == planId && e.ActId == a.Id), ct);

    private static Act HeadOf(LoadedAct first)
    {
        var amended = first.Head ?? new Act(null, null, first.Date, first.Number, null, first.Title, [], [], null);
        return new(amended.Type ?? ActType.Order, amended.Issuer, null, null, amended.Place, AmendingAct.Title(amended),
            first is { Date: { } date, Number: { } number } ? [new(date, number)] : [], [], amended.Signatory);
    }
}

/// <param name="Key">The id of the act: a request sent twice makes one.</param>
/// <param name="EditionId">The edition in force that is to be changed.</param>
public sealed record NewAmendmentRequest(Guid Key, EditionId EditionId)
{
    public ActId Id => new(Key);
}
