using Microsoft.EntityFrameworkCore;
using Vekha.Application;
using Vekha.Application.Approvals;
using Vekha.Application.Centres;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Data.Editions;
using Vekha.Data.Journal;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Approvals;
using Vekha.Planning.Centres;
using Vekha.Planning.Journal;
using Vekha.Web.Pages.Routes;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Centres;

/// <summary>Saves the card of a centre; where it opens on another day, the editions in force add what follows, in the same transaction.</summary>
public sealed class EditCentreCommand(VekhaDb db, OpeningChangeQuery changes)
{
    /// <returns>null where there is no such centre, or the viewer may not edit it.</returns>
    public Task<Centre?> CentreAsync(Guid id, Viewer viewer, CancellationToken ct) =>
        db.Centres.VisibleTo(viewer, Right.EditCentres).SingleOrDefaultAsync(c => c.Id == id, ct);

    public async Task<CentreEdited> RunAsync(Centre centre, CentreForm form, CentreCard card, Guid personId, DateOnly today, DateTimeOffset now, CancellationToken ct)
    {
        var name = form.Name!.Trim();
        // Posted twice: what it asks for is there already.
        if (centre.Name == name && centre.Card == card) return new(0, null, null);
        if (centre.Version != form.Version) return new(0, Refusal.ChangedMeanwhile, null);

        var before = centre.Card.OpenedOn;
        centre.Describe(name, card);
        if (before != card.OpenedOn && form.Seen != (form.OpenedOn ?? ""))
            return new(0, null, await changes.RunAsync(centre, today, ct));
        return await SaveAsync(centre, before, personId, today, now, ct);
    }

    private async Task<CentreEdited> SaveAsync(Centre centre, DateOnly? before, Guid personId, DateOnly today, DateTimeOffset now, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        db.Journal.Note(now, JournalKind.CentreChanged, personId, centre.Id, centre.Path,
            WrittenDay.Of(before), WrittenDay.Of(centre.Card.OpenedOn));
        if (!await db.SavedAsync(ct)) return new(0, Refusal.ChangedMeanwhile, null);
        var added = 0;
        if (before != centre.Card.OpenedOn)
        {
            await WithdrawAsync(centre, personId, today, now, ct);
            foreach (var edition in await changes.InForceFor(centre).OrderBy(e => e.Id).ToListAsync(ct))
                added += (await new PuttingInForce(db).RunAsync(new(edition.Id, centre.ProgrammeCode, []), personId, today, now, null, ct)).Added;
        }
        await transaction.CommitAsync(ct);
        return new(added, null, null);
    }

    /// <summary>What no rule gives for the new day goes, and what it gives again comes back, each with that day as the reason.</summary>
    private async Task WithdrawAsync(Centre centre, Guid personId, DateOnly today, DateTimeOffset now, CancellationToken ct)
    {
        var change = await changes.RunAsync(centre, today, ct);
        var renewed = change.Renewed.ToDictionary(r => r.Line.Obligation!.Value, r => r.Occurrence);
        Guid[] ids = [.. change.NoLongerAsked.Select(l => l.Obligation!.Value), .. renewed.Keys];
        var reason = Texts.Centre_OpeningReason.With(centre.Card.OpenedOn is { } day ? Russian.Full(day) : Texts.Centre_OpeningUsual);
        foreach (var obligation in await db.Obligations.Where(o => ids.Contains(o.Id)).ToListAsync(ct))
        {
            var (from, wasInRoute) = (obligation.State, obligation.InRoute);
            var isRenewed = renewed.TryGetValue(obligation.Id, out var occurrence);
            if ((isRenewed ? obligation.Renew(occurrence!) : obligation.Withdraw(reason, today)) is not null) continue;
            if (wasInRoute) (await db.SubmissionAsync(obligation, ct)).End(PassageState.BrokenOff, personId, now);
            db.Journal.Note(
                now, isRenewed ? JournalKind.ObligationRenewed : JournalKind.ObligationWithdrawn, personId, obligation.Id, obligation.Path,
                from.ToString(), obligation.State.ToString(), reason);
        }
    }
}

/// <param name="Added">Obligations that were added.</param>
/// <param name="ToConfirm">What would follow; nothing is saved before the person has seen it.</param>
public sealed record CentreEdited(int Added, Refusal? Refusal, OpeningChange? ToConfirm);
