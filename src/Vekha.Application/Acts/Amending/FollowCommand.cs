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

/// <summary>Says which edition in force a plan of an act changes. For an act that prints no plan, one is made from the text in force.</summary>
public sealed class FollowCommand(VekhaDb db, RequestClock clock)
{
    public async Task<(int? Ordinal, Refusal? Refusal)> RunAsync(Guid actId, int? ordinal, FollowForm form, Viewer viewer, CancellationToken ct)
    {
        var act = await db.EditableBy(viewer, actId).SingleOrDefaultAsync(ct);
        if (act is null) return (null, Refusal.NotAllowed);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.HoldAsync(actId, ct);
        var former = form.Former is { } id ? await db.Editions.AsNoTracking().SingleOrDefaultAsync(e => e.Id == id && e.RegionId == act.RegionId, ct) : null;
        if (form.Former is not null && former is null) return (null, Refusal.ChangedMeanwhile);
        if (former is not null && AmendmentMatch.IsOlder(act.Date, await PlanOfAsync(former, act, ct))) return (null, Refusal.OlderThanInForce);

        var edition = await db.Editions.OrderBy(e => e.Ordinal).FirstOrDefaultAsync(e => e.ActId == actId && (ordinal == null || e.Ordinal == ordinal), ct);
        if (edition is null && (former is null || ordinal is not null)) return (null, Refusal.ChangedMeanwhile);
        if (ordinal is null && edition is not null) return (edition.Ordinal, null);
        if (edition is null) db.Editions.Add(edition = Edition.Draft(Guid.CreateVersion7(clock.Now), act, 1, new Plan(former!.Title, former.ProgrammeCode, former.Years, [])));
        else await db.LockedEditionAsync(edition.Id, ct);
        if (edition.FormerId != former?.Id) await UnpairAsync(edition.Id, ct);
        if (edition.Follow(former) is { } refusal) return (null, refusal);
        db.Journal.Note(clock.Now, JournalKind.EditionFollows, viewer.PersonId, edition.Id, edition.Path, to: former?.Title);
        if (ordinal is null) await new DraftFilling(db).RunAsync(edition, former!, act.Head, Formats.DocumentFile.Read(act.Text).Text!, clock.Now, ct);
        if (!await db.SavedAsync(ct)) return (null, Refusal.ChangedMeanwhile);
        await transaction.CommitAsync(ct);
        return (edition.Ordinal, null);
    }

    private async Task<PlanInForce> PlanOfAsync(Edition former, LoadedAct act, CancellationToken ct) =>
        (await db.PlansInForceAsync(act.RegionId, act.Id, ct)).FirstOrDefault(p => p.EditionId == former.Id)
        ?? new(former.Id, former.Title, former.ProgrammeCode, [new(former.ActId, null, null, null, null, "")]);

    /// <summary>What a person said about the rows of another edition means nothing for this one.</summary>
    private async Task UnpairAsync(Guid editionId, CancellationToken ct)
    {
        foreach (var row in await db.Measures.Where(m => m.EditionId == editionId && m.Follows != null).ToListAsync(ct)) row.Pair(EditionState.Draft, null);
    }
}

public sealed class FollowForm
{
    /// <summary>null for a plan of its own.</summary>
    public Guid? Former { get; set; }
}
