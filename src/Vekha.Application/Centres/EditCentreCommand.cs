using Microsoft.EntityFrameworkCore;
using Vekha.Application.Approvals;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Data.Editions;
using Vekha.Data.Journal;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Approvals;
using Vekha.Planning.Centres;
using Vekha.Planning.Journal;
using Vekha.Planning.Obligations;
using Vekha.Planning.Scheduling;

namespace Vekha.Application.Centres;

/// <summary>Saves the card of a centre; where it opens on another day, the editions in force add what follows, in the same
/// transaction.</summary>
public sealed class EditCentreCommand(VekhaDb db, OpeningChangeQuery changes, RequestClock clock)
{
    public async Task<Outcome<CentreEdited>> RunAsync(EditCentreRequest request, Viewer viewer, CancellationToken ct)
    {
        var editable = db.Centres.VisibleTo(viewer, Right.EditCentres).Where(c => c.Id == request.CentreId);
        if (!await editable.AnyAsync(ct)) return Refusal.NotAllowed;
        if (request.Faults() is { Any: true } faults) return faults;
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.HoldAsync(request.CentreId, ct);
        if (await editable.SingleOrDefaultAsync(ct) is not { } centre) return Refusal.NotAllowed;
        var (name, card) = (Typed.Line(request.Name)!, request.Card);
        // Sent twice: what it asks for is there already.
        if (centre.Name == name && centre.Card == card) return new CentreEdited(0);
        if (centre.Version != request.Version) return Refusal.ChangedMeanwhile;

        var before = centre.Card.OpenedOn;
        centre.Describe(name, card);
        if (before != card.OpenedOn && !request.ConsequencesSeen)
            return new CentreEdited(0, await changes.RunAsync(centre, clock.Today, ct));
        var outcome = await SaveAsync(centre, before, viewer, ct);
        if (outcome.Succeeded) await transaction.CommitAsync(ct);
        return outcome;
    }

    private async Task<Outcome<CentreEdited>> SaveAsync(Centre centre, DateOnly? before, Viewer viewer, CancellationToken ct)
    {
        db.Journal.Note(clock.Now, new(JournalKind.CentreChanged, viewer.PersonId, centre.Id, centre.Path)
        {
            From = WrittenDay.Of(before),
            To = WrittenDay.Of(centre.Card.OpenedOn),
        });
        if (!await db.SavedAsync(ct)) return Refusal.ChangedMeanwhile;
        var added = 0;
        if (before != centre.Card.OpenedOn)
        {
            await WithdrawAsync(centre, viewer.PersonId, ct);
            foreach (var edition in await changes.InForceFor(centre).OrderBy(e => e.Id).ToListAsync(ct))
                added += (await new PuttingInForce(db).RunAsync(
                    new(edition.Id, centre.ProgrammeCode, []), viewer.PersonId, clock.Today, clock.Now, null, ct)).Added;
        }
        return new CentreEdited(added);
    }

    /// <summary>What no rule gives for the new day goes, and what it gives again comes back, each with that day as the reason.</summary>
    private async Task WithdrawAsync(Centre centre, PersonId personId, CancellationToken ct)
    {
        var change = await changes.RunAsync(centre, clock.Today, ct);
        var renewed = change.Renewed.ToDictionary(r => r.Line.Obligation!.Value, r => r.Occurrence);
        ObligationId[] ids = [.. change.NoLongerAsked.Select(l => l.Obligation!.Value), .. renewed.Keys];
        var reason = OpeningWords.Reason(centre.Card.OpenedOn);
        foreach (var obligation in await db.Obligations.Where(o => ids.Contains(o.Id)).ToListAsync(ct))
        {
            var (from, wasInRoute) = (obligation.State, obligation.InRoute);
            var isRenewed = renewed.TryGetValue(obligation.Id, out var occurrence);
            if ((isRenewed ? obligation.Renew(occurrence!) : obligation.Withdraw(reason, clock.Today)) is not null) continue;
            if (wasInRoute) (await db.SubmissionAsync(obligation, ct)).End(PassageState.BrokenOff, personId, clock.Now);
            var kind = isRenewed ? JournalKind.ObligationRenewed : JournalKind.ObligationWithdrawn;
            db.Journal.Note(clock.Now, new(kind, personId, obligation.Id, obligation.Path)
            {
                From = from.ToString(),
                To = obligation.State.ToString(),
                Reason = reason,
            });
        }
    }
}

/// <param name="Version">The row as the person saw it.</param>
/// <param name="Area">In square metres.</param>
/// <param name="ConsequencesSeen">The person has seen what follows from this opening day.</param>
public sealed record EditCentreRequest(
    CentreId CentreId, uint Version, string? Name, string? Address, decimal? Area, DateOnly? OpenedOn, bool ConsequencesSeen)
{
    /// <summary>What was typed and could not be read as a value; told together with what else is wrong.</summary>
    public IReadOnlyList<FieldFault> Unclear { get; init; } = [];

    internal CentreCard Card => new(Typed.Line(Address), CentreValues.Rounded(Area), OpenedOn);

    internal FieldFaults Faults()
    {
        var faults = new FieldFaults(Unclear);
        if (Typed.Line(Name) is not { } name) faults.Add(nameof(Name), CentreFault.NameRequired);
        else if (name.Length > CentreValues.LongestName) faults.Add(nameof(Name), CentreFault.TooLong, CentreValues.LongestName);
        if (Typed.Line(Address)?.Length > CentreValues.LongestAddress)
            faults.Add(nameof(Address), CentreFault.TooLong, CentreValues.LongestAddress);
        if (Area is { } area && !CentreValues.IsArea(area)) faults.Add(nameof(Area), CentreFault.AreaUnfit);
        if (OpenedOn is { } day && !PlanYears.Hold(day)) faults.Add(nameof(OpenedOn), CentreFault.OpenedOnUnfit);
        return faults;
    }
}

/// <param name="Added">Obligations that were added.</param>
/// <param name="ToConfirm">What would follow; nothing is saved before the person has seen it.</param>
public sealed record CentreEdited(int Added, OpeningChange? ToConfirm = null);

/// <summary>What can be wrong with the card of a centre.</summary>
public enum CentreFault
{
    NameRequired,

    /// <summary>More than {0} characters.</summary>
    TooLong,
    AreaUnfit,
    OpenedOnUnfit,
}
