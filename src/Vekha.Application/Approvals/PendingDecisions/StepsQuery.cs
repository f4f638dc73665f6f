using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Approvals;
using Vekha.Planning.Access;
using Vekha.Planning.Approvals;
using Vekha.Planning.Editions;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Approvals.PendingDecisions;

/// <summary>The steps of routes that wait for a person, what is due first on top. One statement.</summary>
public sealed class StepsQuery(VekhaDb db)
{
    /// <returns>Nothing is asked for those whose turn it never is.</returns>
    public async Task<IReadOnlyList<PendingStep>> RunAsync(
        Viewer viewer, PendingPart part, CancellationToken ct, PendingFilter? filter = null)
    {
        if (StepTurns.Of(viewer).Count == 0) return [];
        var waiting = Waiting(viewer);
        if (filter is { IsNarrowed: true })
        {
            var narrowed = filter.Narrow(db.Obligations, db);
            waiting = waiting.Where(p => narrowed.Any(o => o.Id == ObligationId.Of(p.SubjectId)));
        }
        var rows = await (
            from p in waiting.OrderBy(p => p.WaitsUntil).ThenBy(p => p.Id).Skip(part.Skip).Take(part.Most)
            join o in db.Obligations on p.SubjectId equals o.Id.Subject
            from s in db.Users.Where(s => s.Id == p.StartedById).DefaultIfEmpty()
            join m in db.Measures.AsNoTracking() on o.MeasureId equals m.Id
            from c in db.Centres.Where(c => c.Id == o.CentreId).DefaultIfEmpty()
            from u in db.Organisations.Where(u => u.Id == o.MunicipalityId).DefaultIfEmpty()
            orderby p.WaitsUntil, p.Id
            select new
            {
                Passage = p,
                m.Number,
                m.Measure,
                Centre = c.Name,
                Municipality = u.ShortName ?? u.Name,
                Sender = s.FullName,
            }).ToListAsync(ct);
        return [.. rows.Select(r => new PendingStep(
            r.Passage.Id, r.Passage.Version, ObligationId.Of(r.Passage.SubjectId), r.Passage.StepInTurn!.Name, r.Passage.StepInTurn.Decider,
            r.Passage.WaitsUntil, MeasureLabel.Of(r.Number, r.Measure.Name),
            r.Measure.Deliverables.ElementAtOrDefault(r.Passage.DeliverableIndex)?.Text ?? r.Measure.Name, r.Centre, r.Municipality,
            r.Passage.Round, r.Passage.DeliverableIndex, r.Sender))];
    }

    // What one has submitted oneself waits for somebody else; a letter may be registered by its author.
    internal IQueryable<Passage> Waiting(Viewer viewer) => db.Passages.AsNoTracking().WaitingFor(viewer)
        .Where(p => p.Turn == StepTurns.Outside || p.StartedById != viewer.PersonId);
}
