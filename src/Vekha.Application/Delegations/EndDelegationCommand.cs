using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Delegations;
using Vekha.Planning.Journal;

namespace Vekha.Application.Delegations;

/// <summary>Ends a delegation before its time: by the absent person, or by those who may name deputies for them.</summary>
public sealed class EndDelegationCommand(VekhaDb db, DelegationsQuery query, DelegationJournal journal, RequestClock clock)
{
    public async Task<Outcome<Done>> RunAsync(EndDelegationRequest request, Viewer viewer, CancellationToken ct)
    {
        if (await db.Delegations.SingleOrDefaultAsync(d => d.Id == request.Id, ct) is not { } delegation) return new Done();
        if (delegation.AbsentId != viewer.PersonId && (await query.BelowAsync(viewer, clock.Today, ct)).All(d => d.Id != request.Id))
            return Refusal.NotAllowed;
        if (!delegation.EndBefore(clock.Today)) db.Delegations.Remove(delegation);
        await journal.NoteAsync(JournalKind.DelegationEnded, delegation.Terms, viewer, ct);
        return await db.SavedAsync(ct) ? new Done() : Refusal.ChangedMeanwhile;
    }
}

public sealed record EndDelegationRequest(DelegationId Id);
