using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Editions;
using Vekha.Data.Journal;
using Vekha.Documents.Plans;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;
using Vekha.Planning.Editions.Matching;
using Vekha.Planning.Journal;

namespace Vekha.Application.Acts.Amending;

/// <summary>Says which edition in force a plan of an act changes. For an act that prints no plan, one is made from the text in
/// force; a draft that was made from another edition is made anew.</summary>
public sealed class FollowCommand(VekhaDb db, RequestClock clock)
{
    /// <returns>The number of the plan in its act.</returns>
    public async Task<Outcome<int>> RunAsync(FollowRequest request, Viewer viewer, CancellationToken ct)
    {
        var (actId, ordinal) = (request.ActId, request.Ordinal);
        if (await db.EditableBy(viewer, actId).Select(a => a.Text).SingleOrDefaultAsync(ct) is not { } printed) return Refusal.NotAllowed;
        if (request.Faults() is { Any: true } faults) return faults;
        // Read before the lock: what is printed never changes.
        var text = ordinal is null && request.FormerId is not null ? Formats.DocumentFile.Read(printed).Text : null;
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.HoldAsync(actId.Value, ct);
        if (await db.EditableBy(viewer, actId).SingleOrDefaultAsync(ct) is not { } act) return Refusal.NotAllowed;
        var former = request.FormerId is { } id
            ? await db.Editions.AsNoTracking().SingleOrDefaultAsync(e => e.Id == id && e.RegionId == act.RegionId, ct) : null;
        if (request.FormerId is not null && former is null) return Refusal.ChangedMeanwhile;
        if (former is not null && AmendmentMatch.IsOlder(act.Date, await PlanOfAsync(former, act, ct))) return Refusal.OlderThanInForce;

        var edition = await db.Editions.OrderBy(e => e.Ordinal)
            .FirstOrDefaultAsync(e => e.ActId == actId && (ordinal == null || e.Ordinal == ordinal), ct);
        if (edition is null && (former is null || ordinal is not null)) return Refusal.ChangedMeanwhile;
        if (ordinal is null && edition is not null) return edition.Ordinal;
        if (edition is null) db.Editions.Add(edition = Edition.Draft(EditionId.New(clock.Now), act, 1, PlanLike(former!)));
        else if (await db.LockedEditionAsync(edition.Id, ct) is null) return Refusal.ChangedMeanwhile;
        var previousId = edition.FormerId;
        if (edition.Follow(former) is { } refusal) return refusal;
        if (text is null && previousId != former?.Id)
        {
            var lost = await new DraftRecomposing(db).RunAsync(edition, previousId, former, act.Head, request.Loses, clock.Now, ct);
            if (lost.Count > 0) return LostFaults(lost);
        }
        db.Journal.Note(clock.Now, new(JournalKind.EditionFollows, viewer.PersonId, edition.Id, edition.Path) { To = former?.Title });
        if (text is not null) await new DraftFilling(db).RunAsync(edition, former!, act.Head, text, clock.Now, ct);
        if (!await db.SavedAsync(ct)) return Refusal.ChangedMeanwhile;
        await transaction.CommitAsync(ct);
        return edition.Ordinal;
    }

    private static Plan PlanLike(Edition former) => new(former.Title, former.ProgrammeCode, former.Years, []);

    private async Task<PlanInForce> PlanOfAsync(Edition former, LoadedAct act, CancellationToken ct) =>
        (await db.PlansInForceAsync(act.RegionId, act.Id, ct)).FirstOrDefault(p => p.EditionId == former.Id)
        ?? new(former.Id, former.Title, former.ProgrammeCode, [new(former.ActId, null, null, null, null, "")]);

    private static FieldFaults LostFaults(IReadOnlyList<EditionMeasure> lost) => FieldFaults.Of(
        nameof(FollowRequest.Loses), ActFault.HandworkLost, lost.Count,
        string.Join("; ", lost.Select(row => MeasureLabel.ShortOf(row.Number, row.Name))));
}

/// <param name="Ordinal">Of the plan in its act; null for an act that prints none.</param>
/// <param name="FormerId">The edition that is changed; null where none is chosen.</param>
public sealed record FollowRequest(ActId ActId, int? Ordinal, EditionId? FormerId)
{
    /// <summary>A person says that the act changes no plan: it is one of its own.</summary>
    public bool IsOwnPlan { get; init; }

    /// <summary>How many rows written by hand the person agrees to lose where the draft is composed anew; null for none.</summary>
    public int? Loses { get; init; }

    internal FieldFaults Faults() =>
        FormerId is null && !IsOwnPlan ? FieldFaults.Of(nameof(FormerId), ActFault.PlanRequired) : [];
}
