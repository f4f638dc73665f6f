using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Delegations;
using Vekha.Planning.Journal;

namespace Vekha.Application.Delegations;

/// <summary>Names a deputy for an absent person: the viewer, or somebody below the places where the viewer may name deputies.</summary>
public sealed class AddDelegationCommand(VekhaDb db, DelegationsQuery query, DelegationJournal journal, RequestClock clock)
{
    public async Task<Outcome<Done>> RunAsync(AddDelegationRequest request, Viewer viewer, CancellationToken ct)
    {
        if (!await query.MayNameAsync(request.AbsentId, request.DeputyId, viewer, ct)) return Refusal.NotAllowed;
        if (request.Faults() is { Any: true } faults) return faults;
        var terms = new DelegationTerms(request.AbsentId!.Value, request.DeputyId!.Value, request.First!.Value, request.Last!.Value);

        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        // In one order, so that two who name each other are served one after the other.
        foreach (var person in new[] { terms.AbsentId, terms.DeputyId }.Order()) await db.HoldAsync(person, ct);
        if (!await query.MayNameAsync(terms.AbsentId, terms.DeputyId, viewer, ct)) return Refusal.NotAllowed;
        if (await db.Delegations.AsNoTracking().SingleOrDefaultAsync(d => d.Id == request.Key, ct) is { } known)
            return known.Terms == terms ? new Done() : Refusal.ChangedMeanwhile;
        if (terms.WhyNot(await OthersAsync(terms, ct), clock.Today) is { } refusal) return refusal;
        db.Delegations.Add(Delegation.Create(RequestKey.Of(request.Key, clock.Now), terms, viewer.PersonId, clock.Now));
        await journal.NoteAsync(JournalKind.DelegationAdded, terms, viewer, ct);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return new Done();
    }

    private async Task<IEnumerable<DelegationTerms>> OthersAsync(DelegationTerms terms, CancellationToken ct)
    {
        var (absent, deputy) = (terms.AbsentId, terms.DeputyId);
        var others = await db.Delegations.AsNoTracking()
            .Where(d => d.AbsentId == absent || d.DeputyId == absent || d.AbsentId == deputy || d.DeputyId == deputy).ToListAsync(ct);
        return others.Select(d => d.Terms);
    }
}

/// <param name="Key">Of the delegation to be added: a request sent twice adds one.</param>
public sealed record AddDelegationRequest(DelegationId Key, PersonId? AbsentId, PersonId? DeputyId, DateOnly? First, DateOnly? Last)
{
    /// <summary>What was typed and could not be read as a value; told together with what else is wrong.</summary>
    public IReadOnlyList<FieldFault> Unclear { get; init; } = [];

    internal FieldFaults Faults()
    {
        var faults = new FieldFaults(Unclear);
        if (AbsentId is null) faults.Add(nameof(AbsentId), DelegationFault.Nobody);
        if (DeputyId is null) faults.Add(nameof(DeputyId), DelegationFault.Nobody);
        if (First is null) faults.Add(nameof(First), DelegationFault.DayRequired);
        if (Last is null) faults.Add(nameof(Last), DelegationFault.DayRequired);
        return faults;
    }
}

public enum DelegationFault
{
    DayRequired,
    Nobody,

    /// <summary>Several people are called so, and none was chosen.</summary>
    Several,
}
