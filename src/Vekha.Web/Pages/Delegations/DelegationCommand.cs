using Microsoft.EntityFrameworkCore;
using Vekha.Application;
using Vekha.Application.Delegations;
using Vekha.Data;
using Vekha.Data.Journal;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Delegations;
using Vekha.Planning.Journal;

namespace Vekha.Web.Pages.Delegations;

/// <summary>Names a deputy for an absent person, and ends it before its time.</summary>
public sealed class DelegationCommand(VekhaDb db, DelegationsQuery query, RequestClock clock)
{
    public async Task<Refusal?> AddAsync(Guid key, DelegationTerms terms, Viewer viewer, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        // In one order, so that two who name each other are served one after the other.
        foreach (var person in new[] { terms.AbsentId, terms.DeputyId }.Order()) await db.HoldAsync(person, ct);
        if (await db.Delegations.AnyAsync(d => d.Id == key, ct)) return null;
        var others = await db.Delegations.AsNoTracking()
            .Where(d => d.AbsentId == terms.AbsentId || d.DeputyId == terms.AbsentId || d.AbsentId == terms.DeputyId || d.DeputyId == terms.DeputyId).ToListAsync(ct);
        if (terms.WhyNot(others.Select(d => d.Terms), clock.Today) is { } refusal) return refusal;
        db.Delegations.Add(Delegation.Create(RequestKey.Of(key, clock.Now), terms, viewer.PersonId, clock.Now));
        await WriteAsync(JournalKind.DelegationAdded, terms, viewer, ct);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return null;
    }

    /// <summary>By the absent person, or by those who may name deputies for them.</summary>
    public async Task<Refusal?> EndAsync(Guid id, Viewer viewer, CancellationToken ct)
    {
        if (await db.Delegations.SingleOrDefaultAsync(d => d.Id == id, ct) is not { } delegation) return null;
        if (delegation.AbsentId != viewer.PersonId && (await query.BelowAsync(viewer, clock.Today, ct)).All(d => d.Id != id)) return Refusal.NotAllowed;
        if (!delegation.EndBefore(clock.Today)) db.Delegations.Remove(delegation);
        await WriteAsync(JournalKind.DelegationEnded, delegation.Terms, viewer, ct);
        return await db.SavedAsync(ct) ? null : Refusal.ChangedMeanwhile;
    }

    private async Task WriteAsync(JournalKind kind, DelegationTerms terms, Viewer viewer, CancellationToken ct)
    {
        var (absent, deputy) = (terms.AbsentId, terms.DeputyId);
        var path = await db.RoleAssignments.Where(r => r.PersonId == absent).OrderBy(r => r.Path).Select(r => r.Path).FirstOrDefaultAsync(ct) ?? "";
        var name = await db.Users.Where(p => p.Id == deputy).Select(p => p.FullName).SingleAsync(ct);
        db.Journal.Note(clock.Now, kind, viewer.PersonId, absent, path,
            to: Texts.Delegation_Line.With(name, Russian.Digits(terms.First), Russian.Digits(terms.Last)));
    }
}
